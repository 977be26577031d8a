namespace NetGen.Models.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("netgen-models-").FullName;

    public string PathOf(string name) => Path.Combine(path, name);

    /// <summary>The names of all files in it.</summary>
    public string[] Names => [.. Directory.GetFiles(path).Select(file => Path.GetFileName(file))];

    public void Dispose() => Directory.Delete(path, recursive: true);
}
