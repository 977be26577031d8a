using NetGen.Tests.Compilation;

namespace NetGen.Tests.Topologies;

public class SweepTests
{
    private static readonly Lazy<CompiledNetworks> Pairs = new(() => CompiledNetworks.Of(SweepTopologies.InBothPrecisions(SweepTopologies.Pairs)));
    private static readonly Lazy<CompiledNetworks> Triples = new(() => CompiledNetworks.Of(SweepTopologies.InBothPrecisions(SweepTopologies.SomeTriples)));

    [Fact]
    public void Networks_of_one_layer_agree_with_the_reference() => AgreeWithReference(Pairs.Value);

    [Fact]
    public void Networks_of_two_layers_agree_with_the_reference() => AgreeWithReference(Triples.Value);

    [Fact]
    public void Networks_of_one_layer_keep_to_their_rows() => KeepToTheirRows(Pairs.Value);

    [Fact]
    public void Networks_of_two_layers_keep_to_their_rows() => KeepToTheirRows(Triples.Value);

    private static void AgreeWithReference(CompiledNetworks networks)
    {
        int[] rowCounts = [1, 2, 5, 8, 13, 33];
        Assert.All(networks.Topologies, (topology, number) =>
            TopologyCheck.AgreesWithReference(networks, topology, rowCounts[number / 2 % rowCounts.Length], number, l2: number % 3));
    }

    private static void KeepToTheirRows(CompiledNetworks networks) =>
        Assert.All(networks.Topologies, topology => TopologyCheck.KeepsToItsRows(networks, topology));
}
