using NetGen.Readme.Tests.Pages;
using NetGen.Readme.Tests.Running;

namespace NetGen.Readme.Tests;

/// <summary>Parts of project files that pages without a program show are in the project of the first program of all, as are those of its own chapter in every other.</summary>
[Collection(SharedPrograms.Name)]
public class SettingsTests(BuiltPrograms programs)
{
    private static readonly Block First = Page.AllBlocks.First(block => block.IsProgram);

    [Fact]
    public void Generated_files_and_the_report_are_where_the_pages_say()
    {
        Assert.Contains("obj/<configuration>/<framework>/generated/NetGen.Generator/", Page.All.Single(page => page.Path == "src/NetGen.CodeGeneration/TOUR.md").Text, StringComparison.Ordinal);
        Assert.NotNull(programs.Find(First, "/obj/Debug/net10.0/generated/NetGen.Generator/NetGen.Generator.NetworkGenerator/_Xor_Net.g.cs"));
        Assert.NotNull(programs.Find(First, $"/bin/Debug/net10.0/{ReadersProject.Name(First)}.Networks.md"));
    }

    [Theory]
    [InlineData("none", true)]
    [InlineData("error", false)]
    public async Task Advice_is_switched_as_its_page_shows(string severity, bool isBuilt)
    {
        Block settings = Page.AllBlocks.Single(Holds);
        using ReadersFolder folder = new();
        folder.UsePackages();
        Block network = settings with { Language = "csharp", Text = "using NetGen;\n\n[Network(2, 1, 2)]\npublic partial class NarrowNet;\n" };
        folder.Write(ReadersProject.Text(network, []), "Narrow", "Narrow.csproj");
        folder.Write(network.Text, "Narrow", "NarrowNet.cs");
        folder.Write(settings.Text.Replace("= none", $"= {severity}", StringComparison.Ordinal), "Narrow", ".editorconfig");

        CommandRun build = await folder.Run("Narrow", "dotnet", "build", "--nologo");

        Assert.True(isBuilt == (build.ExitCode == 0), build.Output);
        Assert.Equal(!isBuilt, build.Output.Contains("error NETGEN104", StringComparison.Ordinal));
    }

    internal static bool Holds(Block block) => block.Language == "ini";
}
