using NetGen.Readme.Tests.Pages;

namespace NetGen.Readme.Tests.Running;

/// <summary>A folder outside the repository, with the packages that a reader has made, and nothing restored yet.</summary>
internal sealed class ReadersFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("netgen-readme-").FullName;

    public ReadersFolder()
    {
        CopyFolder(Repository.Package, PathOf("packages"));
        CopyFolder(Repository.ToolPackage, PathOf("packages"));
    }

    /// <summary>A path in the folder.</summary>
    public string PathOf(params string[] parts) => Path.Combine([root, .. parts]);

    /// <summary>Lets all of its projects take packages from there.</summary>
    public void UsePackages() => Write("""<configuration><packageSources><add key="packages" value="packages" /></packageSources></configuration>""", "nuget.config");

    /// <summary>Writes a file, in a folder that is made for it.</summary>
    public void Write(string text, params string[] parts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(parts))!);
        File.WriteAllText(PathOf(parts), text);
    }

    /// <summary>Copies a file of the repository.</summary>
    public void Copy(string source, params string[] parts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(parts))!);
        File.Copy(Repository.PathOf(source), PathOf(parts));
    }

    /// <summary>Runs a command in one of its folders.</summary>
    public Task<CommandRun> Run(string folder, string file, params string[] arguments) => CommandRun.Start(PathOf(folder), PathOf("restored"), file, arguments);

    /// <summary>Runs the netgen command in one of its folders.</summary>
    public Task<CommandRun> Netgen(string folder, params string[] arguments) => Run(folder, "dotnet", [Repository.Tool, .. arguments]);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
