using NetGen.Readme.Tests.Pages;
using NetGen.Readme.Tests.Running;

namespace NetGen.Readme.Tests;

/// <summary>The steps of the README's section on installing, in its order, with nothing restored before.</summary>
public class InstallationTests
{
    private const string Section = "Install";
    private const string Own = "own";

    [Fact]
    public async Task The_steps_of_the_README_install_the_package_and_run_programs()
    {
        using ReadersFolder reader = new();
        Directory.CreateDirectory(reader.PathOf(Own));
        string folder = Own;
        Block? program = null;
        foreach (Block block in Page.AllBlocks.Where(Holds))
        {
            if (block.File != null)
            {
                reader.Write(block.Text, folder, block.File);
                program = block.Language == "csharp" ? block : program;
            }

            foreach (string command in block.Language == "sh" ? block.Commands.Where(command => !NamedExceptions.Covers(command)) : [])
            {
                string[] words = command.Split(' ');
                if (words[0] == "cd")
                {
                    folder = Path.Combine(folder, words[1]);
                    continue;
                }

                CommandRun run = (await reader.Run(folder, words[0], words[1..])).Succeeded();
                if (words[1] == "run")
                {
                    Assert.Equal(program!.PrintedLines, run.Output.Split('\n')[..^1]);
                }
            }
        }

        reader.Write(Page.AllBlocks[0].Text, folder, "Program.cs");
        CommandRun project = (await reader.Run(folder, "dotnet", "run")).Succeeded();
        Assert.Equal(Page.AllBlocks[0].PrintedLines, project.Output.Split('\n')[..^1]);
    }

    internal static bool Holds(Block block) => block.Page == "README.md" && block.Section == Section && (block.Language == "sh" || block.File != null);
}
