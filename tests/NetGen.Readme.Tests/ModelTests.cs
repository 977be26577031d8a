using NetGen.Readme.Tests.Pages;
using NetGen.Readme.Tests.Running;

namespace NetGen.Readme.Tests;

/// <summary>Sessions of the netgen command, and the model that the README shows.</summary>
public class ModelTests
{
    private const string Prompt = "$ ";

    public static TheoryData<string> Sessions => Page.Names(block => block.Language == "text" && Holds(block));

    public static TheoryData<string> Models => Page.Names(block => block.Language == "json");

    [Theory]
    [MemberData(nameof(Sessions))]
    public async Task The_netgen_command_prints_what_its_sessions_show(string name)
    {
        using ReadersFolder folder = new();
        await ModelFiles.Prepare(folder);
        ModelFiles.CopyTo(folder, "");

        foreach (string step in $"\n{Page.Find(name).Text}".Split("\n" + Prompt, StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = step.TrimEnd().Split('\n');
            string[] redirected = lines[0].Split(" > ");
            string[] words = redirected[0].Split(' ');
            Assert.Equal("netgen", words[0]);
            CommandRun run = (await folder.Netgen("", words[1..])).Succeeded();
            if (redirected.Length > 1)
            {
                folder.Write(run.Output, redirected[1]);
            }

            string[] shown = redirected.Length > 1 ? [] : run.Output.TrimEnd().Split('\n');
            Assert.True(new Whole(lines[1..]).Is(shown), $"{name}: {lines[0]} prints\n{run.Output}");
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task A_model_passes_the_check_with_its_own_samples(string name)
    {
        using ReadersFolder folder = new();
        folder.Write(Page.Find(name).Text, "model.json");

        CommandRun check = (await folder.Netgen("", "check", "model.json")).Succeeded();

        Assert.StartsWith("Passed: 2 rows", check.Output, StringComparison.Ordinal);
    }

    internal static bool Holds(Block block) => block.Language == "json" || block.Text.StartsWith(Prompt, StringComparison.Ordinal);
}
