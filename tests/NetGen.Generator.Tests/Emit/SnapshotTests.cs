using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Plan;

namespace NetGen.Generator.Tests.Emit;

public class SnapshotTests
{
    private const string Suffix = nameof(Strategy);

    public static TheoryData<string> Networks => [.. SnapshotNetworks.Names];

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_is_written_as_it_was_when_somebody_read_it(string network)
    {
        GeneratorRunResult run = SnapshotNetworks.Run(network);
        string whole = WholeFor(run);
        GeneratedSourceResult[] shown = [.. run.GeneratedSources];
        Snapshot.Verify(SnapshotOf(network, shown[0]), network == whole ? TextOf(shown[0]) : DifferenceFrom(whole, shown[0]));
        foreach (GeneratedSourceResult weights in shown[1..])
        {
            Snapshot.Verify(SnapshotOf(network, weights), TextOf(weights));
        }
    }

    [Fact]
    public void Each_strategy_is_to_be_read_in_a_file_that_is_kept_whole() => Assert.All(
        typeof(Strategy).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Strategy)) && !type.IsAbstract).Select(WholeFor),
        whole => Assert.Equal(whole, WholeFor(SnapshotNetworks.Run(whole))));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing() => Assert.Equal(Texts(), HostileCulture.Run(Texts));

    [Fact]
    public void There_is_no_snapshot_without_its_network() => Assert.Equal(
        SnapshotNetworks.Names.SelectMany(network => SnapshotNetworks.Run(network).GeneratedSources.Select(file => SnapshotOf(network, file))).Order(StringComparer.Ordinal),
        Directory.GetFiles(Snapshot.Folder, "*.verified.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string[] Texts() => [.. SnapshotNetworks.Names.SelectMany(network => SnapshotNetworks.Run(network).GeneratedSources).Select(TextOf)];

    private static string DifferenceFrom(string whole, GeneratedSourceResult file)
    {
        GeneratedSourceResult other = SnapshotNetworks.Run(whole).GeneratedSources[0];
        return Difference.Of(TextOf(file), TextOf(other), SnapshotOf(whole, other));
    }

    private static string WholeFor(GeneratorRunResult run) => WholeFor(run.Plans().Single().Strategy.GetType());

    /// <summary>The network that is named after the strategy, or after the one that it is a kind of.</summary>
    private static string WholeFor(Type strategy)
    {
        string name = strategy.Name[..^Suffix.Length];
        return SnapshotNetworks.Names.Contains(name) ? name : WholeFor(strategy.BaseType!);
    }

    private static string TextOf(GeneratedSourceResult file) => file.SourceText.ToString();

    private static string SnapshotOf(string network, GeneratedSourceResult file) => Snapshot.FileName($"{nameof(SnapshotTests)}.{network}", file.HintName);
}
