namespace NetGen.Data;

/// <summary>A data file is not what it should be. The message says where, what was expected and what was found.</summary>
public sealed class DataFormatException : Exception
{
    /// <summary>Describes a problem.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">What was expected and what was found, as a sentence.</param>
    /// <param name="line">The line, from 1, if the problem has one.</param>
    /// <param name="column">The name of the column, if the problem has one.</param>
    /// <param name="innerException">The cause, if another exception told of the problem.</param>
    public DataFormatException(string path, string problem, long? line = null, string? column = null, Exception? innerException = null)
        : base(Place(path, line, column) + ": " + problem, innerException)
    {
        Path = path;
        Line = line;
        Column = column;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The line, from 1; null where a file has no lines or the problem is not in one of them.</summary>
    public long? Line { get; }

    /// <summary>The name of the column; null if the problem is not in one of them.</summary>
    public string? Column { get; }

    private static string Place(string path, long? line, string? column) =>
        FormattableString.Invariant($"{path}{(line == null ? "" : $", line {line}")}{(column == null ? "" : $", column \"{column}\"")}");
}
