namespace NetGen.Package.Tests;

/// <summary>A folder outside the repository with the projects of a user, the packed file, and no other source of packages.</summary>
public sealed class UserFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("netgen-package-").FullName;

    public UserFolder()
    {
        Copy(Path.Combine(AppContext.BaseDirectory, "Projects"), root);
        Copy(Path.Combine(AppContext.BaseDirectory, "package"), PathOf("package"));
        Copy(Path.Combine(AppContext.BaseDirectory, "frameworks"), PathOf("frameworks"));
    }

    /// <summary>A path in the folder.</summary>
    public string PathOf(params string[] parts) => Path.Combine([root, .. parts]);

    public void Dispose() => Directory.Delete(root, recursive: true);

    /// <summary>Runs the dotnet command in the folder of a project.</summary>
    internal Task<DotnetRun> Dotnet(string project, params string[] arguments) => DotnetRun.Start(PathOf(project), PathOf("restored"), arguments);

    /// <summary>Puts one text for another in a file.</summary>
    internal async Task Replace(string path, string from, string to)
    {
        string text = await File.ReadAllTextAsync(PathOf(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(PathOf(path), text.Replace(from, to, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
