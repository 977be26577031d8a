using System.Text.RegularExpressions;
using NetGen.CodeGeneration.Plan;

namespace NetGen.Generator.Tests.Contributing;

/// <summary>Who adds a strategy touches the files that CONTRIBUTING.md lists, and others only in its two rooms.</summary>
public class StrategyListTests
{
    private const string Plan = "src/NetGen.CodeGeneration/Plan/";
    private const string Emit = "src/NetGen.CodeGeneration/Emit/";

    public static TheoryData<string> Strategies =>
        [.. typeof(Strategy).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Strategy)) && !type.IsAbstract).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Strategies))]
    public void A_strategy_is_named_in_the_files_that_are_listed_and_besides_only_where_it_is_planned_and_written(string strategy)
    {
        string name = strategy[..^nameof(Strategy).Length];
        string[][] lists = ContributingPage.Lists("Add a strategy", name);
        string[] named = [.. ContributingPage.ProductFiles().Where(file => Regex.IsMatch(ContributingPage.Read(file), $@"\b{strategy}\b"))];

        Assert.Equal(2, lists.Length);
        Assert.Empty(lists[0].Except(named));
        Assert.NotEmpty(lists[1].Intersect(named));
        Assert.Single(named, file => Path.GetFileName(file) == $"{name}Emitter.cs");
        Assert.All(named, file => Assert.True(file.StartsWith(Plan, StringComparison.Ordinal) || file.StartsWith(Emit, StringComparison.Ordinal), file));
    }
}
