using System.Numerics;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Contract;

/// <summary>Networks that are nothing but an activation: one unit, weight 1, bias 0.</summary>
public static class ActivationNetworks
{
    private static readonly Lazy<CompiledNetworks> Networks = new(() => CompiledNetworks.Of(
        [.. Enum.GetValues<Activation>().SelectMany(activation => new[] { Shape(activation, Precision.Single), Shape(activation, Precision.Double) })]));

    /// <summary>Makes the network of an activation.</summary>
    public static NetworkUnderTest<T> Create<T>(Activation activation)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Precision precision = typeof(T) == typeof(float) ? Precision.Single : Precision.Double;
        NetworkUnderTest<T> network = Networks.Value.Create<T>(Shape(activation, precision));
        network.Parameters[network.WeightIndex(1, 0, 0)] = T.One;
        return network;
    }

    private static Topology Shape(Activation activation, Precision precision) => new([1, 1], [activation], Loss.MeanSquaredError, precision);
}
