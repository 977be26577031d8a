using NetGen.Tests.Compilation;

namespace NetGen.Tests.Contract;

/// <summary>One network of each plan in both precisions: written out whole, single rows in columns and in streams, many layers.</summary>
public static class ContractNetworks
{
    private static readonly Lazy<CompiledNetworks> Networks = new(() => CompiledNetworks.Of(All));

    /// <summary>Compiled once for all tests.</summary>
    public static CompiledNetworks Compiled => Networks.Value;

    /// <summary>The shapes in single precision.</summary>
    public static IReadOnlyList<Topology> Single => [.. All.Where(topology => topology.Precision == Precision.Single)];

    /// <summary>The shapes in double precision.</summary>
    public static IReadOnlyList<Topology> Double => [.. All.Where(topology => topology.Precision == Precision.Double)];

    private static IReadOnlyList<Topology> All =>
    [
        .. new[] { Precision.Single, Precision.Double }.SelectMany(precision => new Topology[]
        {
            new([2, 4, 1], [Activation.Tanh, Activation.Sigmoid], Loss.BinaryCrossEntropy, precision),
            new([3, 5, 4], [Activation.Relu, Activation.Softmax], Loss.CrossEntropy, precision),
            new([20, 33, 9], [Activation.Gelu, Activation.Identity], Loss.MeanSquaredError, precision),
            new([130, 140, 3], [Activation.Softmax, Activation.Elu], Loss.MeanAbsoluteError, precision),
            new([3, .. Enumerable.Repeat(4, 19), 2], [.. Enumerable.Repeat(Activation.Tanh, 19), Activation.Silu], Loss.MeanSquaredError, precision),
        }),
    ];
}
