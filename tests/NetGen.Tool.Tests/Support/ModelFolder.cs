namespace NetGen.Tool.Tests.Support;

/// <summary>A folder for the files of a test, beside the golden models.</summary>
internal sealed class ModelFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("netgen-tool-").FullName;

    /// <summary>The path of a golden model of the iris network.</summary>
    public static string Iris(string ending) => Golden("iris_4-8-3_sigmoid" + ending);

    /// <summary>The path of a golden model.</summary>
    public static string Golden(string name) => Path.Combine(AppContext.BaseDirectory, "models", name);

    public string PathOf(string name) => Path.Combine(path, name);

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
