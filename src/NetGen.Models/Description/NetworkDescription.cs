using System.Runtime.InteropServices;
using NetGen.CodeGeneration.Narrow;
using NetGen.Text;

namespace NetGen.Models;

/// <summary>
/// What the generator is told of a model file: a text with a line for each fact, and for a large network the file of a resource that holds its
/// parameters. NetGen.CodeGeneration/Parse/ImportReader.cs reads it.
/// </summary>
/// <param name="Text">The description.</param>
/// <param name="Resource">The bytes of the resource; null where the description holds the parameters.</param>
internal sealed record NetworkDescription(string Text, byte[]? Resource)
{
    /// <summary>Parameters up to which they become literals: the compiler takes a quarter of a second for these, and much longer for many more.</summary>
    public const int MaxLiterals = 1 << 17;

    /// <summary>Describes a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="file">The model file, as the project names it.</param>
    /// <param name="storage">How a resource stores the parameters. Literals are floats, or doubles where the file has those.</param>
    /// <exception cref="ModelFormatException">A weight is beyond what <paramref name="storage"/> holds.</exception>
    public static NetworkDescription Of(TrainedNetwork network, string file, ParameterFormat storage)
    {
        bool isLarge = network.ParameterCount > MaxLiterals;
        ParameterFormat format = isLarge ? storage : network.NumberType == NumberType.Float64 ? ParameterFormat.Float64 : ParameterFormat.Float32;
        byte[] parameters = ParameterBytes(network, file, storage, format);
        List<string> lines =
        [
            "netgen 1",
            $"file {Printable.Encode(file)}",
            $"numbers {network.NumberType}",
            $"sizes {string.Join(" ", network.Sizes)}",
        ];
        if (network.Layers.All(layer => layer.Activation is not null))
        {
            lines.Add($"activations {string.Join(" ", network.Layers.Select(layer => layer.Activation))}");
        }

        lines.Add(FormattableString.Invariant($"largest {network.Layers.Max(layer => layer.Weights.Max(Math.Abs)):R}"));
        lines.Add($"format {format}");
        lines.Add(isLarge ? $"resource {ResourceName(file)}" : $"parameters {Convert.ToBase64String(parameters)}");
        return new NetworkDescription(string.Join("\n", lines) + "\n", isLarge ? parameters : null);
    }

    /// <summary>The name of the resource that holds the parameters of a model file, another one for each file.</summary>
    public static string ResourceName(string file) => $"NetGen.Weights/{(SafeName.IsSafe(file) ? file : SafeName.Of(file))}";

    /// <summary>The weights of each layer, input by input, then the biases of each layer: the order in which networks keep them.</summary>
    private static byte[] ParameterBytes(TrainedNetwork network, string file, ParameterFormat storage, ParameterFormat format)
    {
        double[] numbers = new double[network.ParameterCount];
        int next = 0;
        foreach (TrainedLayer layer in network.Layers)
        {
            for (int input = 0; input < layer.Inputs; input++)
            {
                for (int output = 0; output < layer.Outputs; output++)
                {
                    numbers[next++] = layer.Weights[(output * layer.Inputs) + input];
                }
            }
        }

        foreach (double bias in network.Layers.SelectMany(layer => layer.Biases))
        {
            numbers[next++] = bias;
        }

        if (storage != ParameterFormat.Float64 && numbers.FirstOrDefault(number => Math.Abs(number) > float.MaxValue) is not 0 and var large)
        {
            throw new ModelFormatException(
                file, FormattableString.Invariant($"Expected weights that a float holds, but found {large}. Write Storage=\"Float64\" at its NetworkWeights item, for a network with Precision.Double."));
        }

        float[] floats = Array.ConvertAll(numbers, number => (float)number);
        return format switch
        {
            ParameterFormat.Float64 => MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray(),
            ParameterFormat.Float32 => MemoryMarshal.AsBytes(floats.AsSpan()).ToArray(),
            ParameterFormat.Float16 => NarrowParameters.Pack(Storage.Float16, [.. network.Sizes], floats),
            ParameterFormat.BFloat16 => NarrowParameters.Pack(Storage.BFloat16, [.. network.Sizes], floats),
            ParameterFormat.Int8 => NarrowParameters.Pack(Storage.Int8, [.. network.Sizes], floats),
        };
    }
}
