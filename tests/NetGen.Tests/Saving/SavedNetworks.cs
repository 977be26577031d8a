using System.Numerics;
using System.Runtime.InteropServices;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

/// <summary>Networks for tests of saving, compiled once.</summary>
public static class SavedNetworks
{
    /// <summary>2-3-2, a file small enough to break every bit of it.</summary>
    public static readonly Topology Small = new([2, 3, 2], [Activation.Relu, Activation.Softmax], Loss.CrossEntropy, Precision.Single);

    /// <summary>Sizes that fill no vector, one layer, and more than nine, whose names are not in the order of the alphabet.</summary>
    public static readonly IReadOnlyList<Topology> Odd =
    [
        Of(Precision.Single, 1, 1), Of(Precision.Double, 1, 1), Of(Precision.Single, 7, 13, 5), Of(Precision.Double, 7, 13, 5),
        Of(Precision.Single, 33, 17), Of(Precision.Double, 33, 17), Of(Precision.Single, 2, 3, 4, 5, 2, 3, 2, 5, 4, 3, 2, 1, 3),
        Of(Precision.Double, 2, 3, 4, 5, 2, 3, 2, 5, 4, 3, 2, 1, 3),
    ];

    /// <summary>Networks that differ from <see cref="Small"/> in one thing: units, inputs, layers, precision, activation.</summary>
    public static readonly IReadOnlyList<Topology> Others =
    [
        new([2, 4, 2], [Activation.Relu, Activation.Softmax], Loss.CrossEntropy, Precision.Single),
        new([3, 3, 2], [Activation.Relu, Activation.Softmax], Loss.CrossEntropy, Precision.Single),
        new([2, 3, 3, 2], [Activation.Relu, Activation.Relu, Activation.Softmax], Loss.CrossEntropy, Precision.Single),
        new([2, 3, 2], [Activation.Relu, Activation.Softmax], Loss.CrossEntropy, Precision.Double),
        new([2, 3, 2], [Activation.Relu, Activation.Sigmoid], Loss.BinaryCrossEntropy, Precision.Single),
    ];

    private static readonly Lazy<CompiledNetworks> Compiled = new(() => CompiledNetworks.Of([Small, .. Others, .. Odd]));

    /// <summary>A network whose parameters are all different, biases too.</summary>
    public static NetworkUnderTest<T> Create<T>(Topology topology, int seed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Randomized(Compiled.Value.Create<T>(topology), seed);

    /// <summary>Gives every parameter a random value.</summary>
    public static NetworkUnderTest<T> Randomized<T>(NetworkUnderTest<T> network, int seed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Random random = new(seed);
        foreach (ref T parameter in network.Parameters)
        {
            parameter = T.CreateChecked(random.NextDouble() - 0.5);
        }

        return network;
    }

    /// <summary>Every bit of the parameters.</summary>
    public static byte[] Bits<T>(NetworkUnderTest<T> network)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => MemoryMarshal.AsBytes(network.Parameters).ToArray();

    private static Topology Of(Precision precision, params int[] sizes) =>
        new(sizes, [.. Enumerable.Repeat(Activation.Tanh, sizes.Length - 1)], Loss.MeanSquaredError, precision);
}
