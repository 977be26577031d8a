using NetGen.Text;

namespace NetGen.Models;

/// <summary>A model file cannot be read or holds what no network has. The message says where, what was expected, what came and what to do.</summary>
/// <param name="path">The file.</param>
/// <param name="problem">What is wrong, as one or more sentences.</param>
/// <param name="innerException">The cause, if another exception told of the problem.</param>
public sealed class ModelFormatException(string path, string problem, Exception? innerException = null)
    : Exception(Printable.Of($"{path}: {problem}"), innerException)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong, without the file's name. What files call things is in it so that a terminal shows it, and obeys nothing.</summary>
    public string Problem { get; } = Printable.Of(problem);
}
