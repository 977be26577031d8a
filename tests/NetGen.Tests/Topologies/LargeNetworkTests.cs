using System.Numerics;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Topologies;

public class LargeNetworkTests
{
    private const int MostRows = 600;

    private static readonly Lazy<CompiledNetworks> Networks = new(() => CompiledNetworks.Of(SweepTopologies.InBothPrecisions(SweepTopologies.Large)));

    public static TheoryData<int> RowCounts { get; } = [1, 2, 7, 8, 31, 33, 64, 257, MostRows];

    public static TheoryData<int> Shapes { get; } = [.. Enumerable.Range(0, SweepTopologies.Large.Count())];

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void Wide_and_deep_networks_agree_with_the_reference(int rows) =>
        Assert.All(Networks.Value.Topologies, topology => TopologyCheck.AgreesWithReference(Networks.Value, topology, rows, rows, l2: 0.5));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_row_gets_the_same_bits_alone_or_among_others(int shape)
    {
        AssertBitsOfSingleRows<float>(Networks.Value.Topologies[2 * shape]);
        AssertBitsOfSingleRows<double>(Networks.Value.Topologies[(2 * shape) + 1]);
    }

    private static void AssertBitsOfSingleRows<T>(Topology topology)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => TopologyCheck.HasTheBitsOfSingleRows(
            NetworkCase<T>.Random(Networks.Value, topology, MostRows, seed: 3), [1, 2, 7, 8, 31, 33, 64, 257, MostRows]);
}
