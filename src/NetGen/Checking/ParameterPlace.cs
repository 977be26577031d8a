using System.Numerics;

namespace NetGen;

/// <summary>One parameter of a generated network: what it is, and its index in <c>Parameters</c> and in a gradient.</summary>
internal readonly record struct ParameterPlace(int Layer, int Output, int? Input, int Index)
{
    /// <summary>Every parameter once, layer by layer.</summary>
    public static IEnumerable<ParameterPlace> All<TNetwork, T>()
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int layer = 1; layer <= TNetwork.LayerCount; layer++)
        {
            for (int output = 0; output < TNetwork.Topology.Sizes[layer]; output++)
            {
                yield return new(layer, output, null, TNetwork.BiasIndex(layer, output));
                for (int input = 0; input < TNetwork.Topology.Sizes[layer - 1]; input++)
                {
                    yield return new(layer, output, input, TNetwork.WeightIndex(layer, output, input));
                }
            }
        }
    }

    /// <summary>Where the parameter, or its derivative, stands in arrays <c>[layer][output][input]</c> and <c>[layer][output]</c>.</summary>
    public ref double In(double[][][] weights, double[][] biases)
    {
        if (Input is int input)
        {
            return ref weights[Layer][Output][input];
        }

        return ref biases[Layer][Output];
    }
}
