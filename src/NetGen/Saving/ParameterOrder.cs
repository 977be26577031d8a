using System.Globalization;
using System.Numerics;

namespace NetGen.Saving;

/// <summary>The parameters of a network in the order of a file: of each layer W[output, input], output by output, and then b.</summary>
internal static class ParameterOrder
{
    /// <summary>Every parameter once.</summary>
    public static IEnumerable<ParameterPlace> Of<TNetwork, T>()
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int layer = 1; layer <= TNetwork.LayerCount; layer++)
        {
            int inputs = TNetwork.Topology.SizeOf(layer - 1);
            int outputs = TNetwork.Topology.SizeOf(layer);
            for (int output = 0; output < outputs; output++)
            {
                for (int input = 0; input < inputs; input++)
                {
                    yield return new(layer, output, input, TNetwork.WeightIndex(layer, output, input));
                }
            }

            for (int output = 0; output < outputs; output++)
            {
                yield return new(layer, output, null, TNetwork.BiasIndex(layer, output));
            }
        }
    }

    /// <summary>A parameter and its value: <c>W1[2,0] = NaN</c> is output 2 and input 0 of layer 1, <c>b1[2] = NaN</c> a bias.</summary>
    public static string TextOf<T>(ParameterPlace place, T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => place.Input is int input
        ? string.Create(CultureInfo.InvariantCulture, $"W{place.Layer}[{place.Output},{input}] = {value}")
        : string.Create(CultureInfo.InvariantCulture, $"b{place.Layer}[{place.Output}] = {value}");
}
