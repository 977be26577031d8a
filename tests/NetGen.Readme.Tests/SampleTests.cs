using NetGen.Readme.Tests.Pages;
using NetGen.Readme.Tests.Running;

namespace NetGen.Readme.Tests;

/// <summary>Commands that start samples, and what they print.</summary>
public class SampleTests
{
    private const string Start = "dotnet run -c Release --project samples/";

    public static TheoryData<string> Commands => Page.Names(block => block.Language == "sh" && Holds(block));

    public static TheoryData<string> Outputs => Page.Names(block => block.Language == "text" && Holds(block));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Commands_name_samples_that_are_there_and_files_that_they_take(string name) =>
        Assert.All(Page.Find(name).Commands.Where(IsStart), command =>
        {
            string[] words = command[Start.Length..].Split(' ');
            Assert.True(File.Exists(Repository.PathOf($"samples/{words[0]}/{words[0]}.csproj")), command);
            Assert.All(words.Where(word => word.EndsWith(".idx", StringComparison.Ordinal)), file => Assert.True(File.Exists(Repository.PathOf(file)), file));
        });

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Samples_print_what_the_pages_show(string name)
    {
        Block output = Page.Find(name);
        using ReadersFolder folder = new();

        CommandRun run = (await folder.Run("", "dotnet", Repository.Sample(SampleOf(output)!))).Succeeded();

        Excerpt excerpt = new(output.Lines);
        string[] printed = run.Output.Split('\n');
        Assert.True(excerpt.IsIn(printed), $"{name} is not what the sample prints, where the nearest is\n{excerpt.Nearest(printed)}");
    }

    internal static bool Holds(Block block) => block.Language == "sh"
        ? block.Commands.Any(IsStart) && block.Commands.All(command => IsStart(command) || NamedExceptions.Covers(command))
        : !ModelTests.Holds(block) && SampleOf(block) != null;

    private static bool IsStart(string command) => command.StartsWith(Start, StringComparison.Ordinal);

    /// <summary>The sample that the block's section starts.</summary>
    private static string? SampleOf(Block output) => Page.AllBlocks
        .Where(block => block.Language == "sh" && block.Page == output.Page && block.Section == output.Section)
        .SelectMany(block => block.Commands)
        .FirstOrDefault(IsStart)?[Start.Length..].Split(' ')[0];
}
