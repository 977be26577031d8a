using NetGen.Tests.Topologies;

namespace NetGen.Exhaustive.Checksums;

/// <summary>The networks: every strategy, activation, loss, precision and storage.</summary>
internal static class ChecksumNetworks
{
    private static readonly int[][] Small =
    [
        [2, 4, 1], [4, 8, 3], [1, 1], [3, 5], [7, 16, 2], [8, 8, 8, 8], [5, 3, 3, 2, 1], [16, 16, 16], [13, 9, 4, 3],
    ];

    private static readonly int[][] Wide =
    [
        [400, 25, 7], [17, 64, 64, 6], [33, 65, 31], [130, 140, 3], [784, 128, 10], [1, 100], [20, 17], [17, 40, 1], [300, 257, 5],
    ];

    private static readonly int[][] Deep = [[5, 50, 50, 50, 50, 50, 50, 5], [6, .. Enumerable.Range(0, 39).Select(layer => 3 + (layer % 5)), 4]];

    private static readonly int[][] Static = [[5, 3, 2], [17, 33, 9, 1], [64, 130, 10], [4, 4, 4]];

    /// <summary>All of them, in an order that does not change.</summary>
    public static IEnumerable<ChecksumNetwork> All =>
    [
        .. Turns(Small, 31).Concat(Turns(Wide, 27)).Concat(Turns(Deep, 4)).Select(topology => new ChecksumNetwork(topology, IsPortable: false, Weights: null)),
        .. Turns([.. Small, .. Wide.Take(2), Deep[1]], 22).Select(topology => new ChecksumNetwork(topology, IsPortable: true, Weights: null)),
        .. Turns(Static, 4).SelectMany(Stored),
    ];

    /// <summary>Shapes in turn, with activations and losses in turn, in both precisions.</summary>
    private static IEnumerable<Topology> Turns(int[][] shapes, int count) =>
        from number in Enumerable.Range(0, count)
        from precision in new[] { Precision.Single, Precision.Double }
        select SweepTopologies.Create(shapes[number % shapes.Length], number, precision);

    private static IEnumerable<ChecksumNetwork> Stored(Topology topology)
    {
        yield return new(topology, IsPortable: false, new(Storage.Float32, AreResource: false));
        yield return new(topology, IsPortable: true, new(Storage.Float32, AreResource: false));
        if (topology.Precision == Precision.Single)
        {
            yield return new(topology, IsPortable: false, new(Storage.Float32, AreResource: true));
            yield return new(topology, IsPortable: false, new(Storage.Float16, AreResource: false));
            yield return new(topology, IsPortable: false, new(Storage.BFloat16, AreResource: false));
            yield return new(topology, IsPortable: false, new(Storage.Int8, AreResource: false));
        }
    }
}
