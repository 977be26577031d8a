using NetGen.Readme.Tests.Pages;
using NetGen.Readme.Tests.Running;
using NetGen.Requirements;

namespace NetGen.Readme.Tests;

/// <summary>What the README of samples/Embedded builds: a native program and a library for C, from a copy that takes the package.</summary>
public class NativeTests
{
    private const string Sample = "samples/Embedded";
    private static readonly string[] Parts = ["*.cs", "*.csproj", "*.onnx", "data/*", "Library/*.*"];

    [FactWith<NativeCompiler>]
    public async Task A_native_program_and_a_C_program_print_what_the_page_shows()
    {
        using ReadersFolder reader = new();
        foreach (string file in Parts.SelectMany(part => Directory.GetFiles(Repository.PathOf(Sample), part)))
        {
            string path = Path.GetRelativePath(Repository.PathOf("."), file);
            reader.Copy(path, path);
        }

        // In place of the references to the sources of this repository.
        reader.UsePackages();
        reader.Write(
            """
            <Project>
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="NetGen" Version="*" /></ItemGroup>
            </Project>
            """,
            "Directory.Build.props");

        Block[] blocks = [.. Page.AllBlocks.Where(Holds)];
        string folder = "";
        for (int index = 0; index < blocks.Length; index++)
        {
            if (blocks[index].Language != "sh")
            {
                continue;
            }

            folder = blocks[index].Commands.Contains("cd " + Sample) ? "" : Sample;
            CommandRun run = (await reader.Run(folder, "bash", "-ec", blocks[index].Text)).Succeeded();
            string[] printed = [.. run.Output.TrimEnd().Split('\n').SkipWhile(line => !line.StartsWith("image", StringComparison.Ordinal) && !line.EndsWith("right", StringComparison.Ordinal))];
            string[] shown = index + 1 < blocks.Length && blocks[index + 1].Language == "text" ? blocks[index + 1].Lines : ["99 of 100 right"];
            Assert.True(new Whole(["...", .. shown]).Is(printed), run.Output);
        }
    }

    internal static bool Holds(Block block) => block.Page == Sample + "/README.md" && block.Language is "sh" or "text" && !(block.Language == "sh" && NamedExceptions.Covers(block));
}
