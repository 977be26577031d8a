using System.IO.Compression;
using System.Xml.Linq;

namespace NetGen.Package.Tests;

public sealed class PackageTests : IDisposable
{
    private readonly ZipArchive package = PackedFile.Open();

    public void Dispose() => package.Dispose();

    [Fact]
    public void One_package_brings_library_generator_fixes_and_tasks()
    {
        string[] frameworks = ["net10.0", "net8.0", "net9.0", "netstandard2.1"];
        Assert.Equal(
            [
                "analyzers/dotnet/cs/NetGen.CodeFixes.dll",
                "analyzers/dotnet/cs/NetGen.CodeGeneration.dll",
                "analyzers/dotnet/cs/NetGen.Generator.dll",
                "buildTransitive/NetGen.props",
                "buildTransitive/NetGen.targets",
                .. frameworks.SelectMany(framework => new[] { $"lib/{framework}/NetGen.dll", $"lib/{framework}/NetGen.xml" }),
                "tasks/net8.0/NetGen.Check.dll",
                "tasks/net8.0/NetGen.Check.runtimeconfig.json",
                "tasks/net8.0/NetGen.CodeGeneration.dll",
                "tasks/net8.0/NetGen.Models.dll",
                "tasks/netstandard2.0/Google.Protobuf.dll",
                "tasks/netstandard2.0/NetGen.Build.dll",
                "tasks/netstandard2.0/NetGen.CodeGeneration.dll",
                "tasks/netstandard2.0/NetGen.Models.dll",
            ],
            package.Entries.Select(entry => entry.FullName).Where(IsInFolder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_shows_readme_icon_licence_and_changelog_and_depends_on_nothing()
    {
        XElement metadata = Read("NetGen.nuspec").Root!.Elements().Single();

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Contains("## 0.", Value(metadata, "releaseNotes"), StringComparison.Ordinal);
        Assert.NotNull(package.GetEntry(Value(metadata, "readme")));
        Assert.NotNull(package.GetEntry(Value(metadata, "icon")));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    private static bool IsInFolder(string path) =>
        path.Contains('/', StringComparison.Ordinal) && !path.StartsWith("_rels", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal);

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    private XDocument Read(string name)
    {
        using Stream stream = package.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }
}
