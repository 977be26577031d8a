extern alias library;

using System.Reflection;
using System.Runtime.Loader;
using library::NetGen;
using NetGen.Models;

namespace NetGen.Tool.Check;

/// <summary>Runs a compiled network.</summary>
internal static class NetworkRun
{
    /// <summary>The outputs of a network.</summary>
    /// <param name="assembly">The compiled class, alone in its assembly.</param>
    /// <param name="network">Its weights.</param>
    /// <param name="rows">Rows of inputs.</param>
    /// <returns>A row of outputs for each, one after the other.</returns>
    public static float[] Outputs(byte[] assembly, TrainedNetwork network, IReadOnlyList<double[]> rows)
    {
        using MemoryStream image = new(assembly);
        Type type = new AssemblyLoadContext("network", isCollectible: true).LoadFromStream(image).GetExportedTypes().Single();
        return (float[])typeof(NetworkRun)
            .GetMethod(nameof(Forward), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [network, rows], culture: null)!;
    }

    private static float[] Forward<TSelf>(TrainedNetwork network, IReadOnlyList<double[]> rows)
        where TSelf : class, INetwork<TSelf, float>
    {
        TSelf compiled = TSelf.Create();
        for (int index = 0; index < network.Layers.Count; index++)
        {
            SetParameters(compiled, index + 1, network.Layers[index]);
        }

        float[] outputs = new float[rows.Count * TSelf.OutputCount];
        compiled.Forward([.. rows.SelectMany(row => row).Select(value => (float)value)], outputs);
        return outputs;
    }

    private static void SetParameters<TSelf>(TSelf compiled, int number, TrainedLayer layer)
        where TSelf : class, INetwork<TSelf, float>
    {
        Span<float> parameters = compiled.Parameters;
        for (int output = 0; output < layer.Outputs; output++)
        {
            parameters[TSelf.BiasIndex(number, output)] = (float)layer.Biases[output];
            for (int input = 0; input < layer.Inputs; input++)
            {
                parameters[TSelf.WeightIndex(number, output, input)] = (float)layer.Weights[(output * layer.Inputs) + input];
            }
        }
    }
}
