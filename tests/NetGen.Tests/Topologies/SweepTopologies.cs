namespace NetGen.Tests.Topologies;

/// <summary>The shapes of the sweep: sizes around every vector width and tile, activations and losses in turn.</summary>
public static class SweepTopologies
{
    private const int TripleCount = 200;
    private const int TripleSeed = 2018;

    // Every triple is compiled at run time, so it has activations that compile fast; the test command has all of them.
    private static readonly Activation[] QuickHidden = [Activation.Sigmoid, Activation.Tanh, Activation.Relu, Activation.Identity, Activation.LeakyRelu];
    private static readonly Activation[] QuickOutput = [Activation.Identity, Activation.Sigmoid, Activation.Softmax];

    private static readonly int[] Sizes = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 64, 65];

    /// <summary>Every pair of sizes.</summary>
    public static IEnumerable<int[]> Pairs => from inputs in Sizes from outputs in Sizes select new[] { inputs, outputs };

    /// <summary>Every triple of sizes.</summary>
    public static IEnumerable<int[]> Triples => from inputs in Sizes from hidden in Sizes from outputs in Sizes select new[] { inputs, hidden, outputs };

    /// <summary>Some of the triples, the same in every run.</summary>
    public static IEnumerable<int[]> SomeTriples
    {
        get
        {
            int[][] triples = [.. Triples];
            new Random(TripleSeed).Shuffle(triples);
            return triples.Take(TripleCount);
        }
    }

    /// <summary>Widths of several tiles and blocks, an odd bottleneck, and forty layers.</summary>
    public static IEnumerable<int[]> Large =>
    [
        [400, 25, 7],
        [784, 128, 10],
        [130, 140, 3],
        [300, 257, 5],
        [6, .. Enumerable.Range(0, 39).Select(layer => 3 + (layer % 5)), 4],
    ];

    /// <summary>Each shape in both precisions.</summary>
    public static IReadOnlyList<Topology> InBothPrecisions(IEnumerable<int[]> shapes) =>
    [
        .. shapes.SelectMany((sizes, number) => new[] { Create(sizes, number, Precision.Single), Create(sizes, number, Precision.Double) }),
    ];

    /// <summary>Each triple once, in one precision or the other.</summary>
    public static IReadOnlyList<Topology> EveryTriple => [.. Triples.Select(QuickTriple)];

    /// <summary>The shape with the activations and the loss that are due at its number in the sweep.</summary>
    public static Topology Create(int[] sizes, int number, Precision precision)
    {
        Activation[] activations = [.. Enumerable.Range(1, sizes.Length - 1).Select(layer => ActivationOf(sizes, layer, number))];
        return new Topology(sizes, activations, LossOf(activations[^1], number / 11), precision);
    }

    private static Topology QuickTriple(int[] sizes, int number)
    {
        Activation output = QuickOutput[number % QuickOutput.Length];
        bool isDouble = sizes.Sum(size => Array.IndexOf(Sizes, size)) % 2 == 1;
        return new Topology(
            sizes, [QuickHidden[number % QuickHidden.Length], output], LossOf(output, number / 11), isDouble ? Precision.Double : Precision.Single);
    }

    // Deep networks of unbounded activations amplify errors beyond any bound: these alternate what contracts.
    private static Activation ActivationOf(int[] sizes, int layer, int number) => sizes.Length > 8 && layer < sizes.Length - 1
        ? layer % 2 == 0 ? Activation.Tanh : Activation.Sigmoid
        : (Activation)((number + (3 * layer)) % 11);

    private static Loss LossOf(Activation output, int turn) => (output, turn % 3) switch
    {
        (Activation.Sigmoid, 0) => Loss.BinaryCrossEntropy,
        (Activation.Softmax, 0) => Loss.CrossEntropy,
        (_, 1) => Loss.MeanAbsoluteError,
        _ => Loss.MeanSquaredError,
    };
}
