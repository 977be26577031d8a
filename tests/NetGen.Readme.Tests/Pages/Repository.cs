using System.Reflection;

namespace NetGen.Readme.Tests.Pages;

/// <summary>Where things are in the repository, and what was built of it.</summary>
internal static class Repository
{
    private static readonly string Root = Fact("Repository");
    private static readonly string Configuration = Fact("Configuration");

    /// <summary>The folder with the package NetGen.</summary>
    public static string Package => PathOf($"tests/NetGen.Package.Tests/bin/{Configuration}/net10.0/package");

    /// <summary>The folder with the package of the tool.</summary>
    public static string ToolPackage => PathOf($"tests/NetGen.Tool.Tests/bin/{Configuration}/net10.0/package");

    /// <summary>The netgen command.</summary>
    public static string Tool => PathOf($"src/NetGen.Tool/bin/{Configuration}/net10.0/NetGen.Tool.dll");

    /// <summary>A sample's program.</summary>
    public static string Sample(string name) => PathOf($"samples/{name}/bin/{Configuration}/net10.0/{name}.dll");

    /// <summary>The folder of a sample's generated files.</summary>
    public static string Generated(string sample) => PathOf($"samples/{sample}/obj/{Configuration}/net10.0/generated");

    /// <summary>A path below the root, which is given with slashes.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));

    private static string Fact(string name) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == name).Value!;
}
