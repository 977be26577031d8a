using NetGen.Text;

namespace NetGen.Models;

/// <summary>What holds for every network, whatever its file's format.</summary>
internal static class NetworkChecks
{
    /// <summary>Refuses a network that cannot be computed.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="network">The network as its reader made it, at least one layer.</param>
    /// <exception cref="ModelFormatException">Sizes do not fit together, or a number is not finite.</exception>
    public static void Check(string path, TrainedNetwork network)
    {
        IReadOnlyList<TrainedLayer> layers = network.Layers;
        for (int index = 0; index < layers.Count; index++)
        {
            CheckSizes(path, layers, index);
            CheckNumbers(path, layers[index], index + 1);
        }

        if (network.Samples is { } samples)
        {
            CheckSamples(path, samples, network.Layers[0].Inputs, network.Layers[network.Layers.Count - 1].Outputs);
        }
    }

    /// <summary>Refuses a network with a number that its type rounds to infinity, as a folded factor can make of a 16-bit model.</summary>
    /// <param name="path">The file to write, for messages.</param>
    /// <param name="network">A network that was checked.</param>
    /// <exception cref="ModelFormatException">A weight or a bias is too large for the type.</exception>
    public static void CheckRange(string path, TrainedNetwork network)
    {
        double limit = NumberTypes.Limit(network.NumberType);
        for (int index = 0; index < network.Layers.Count; index++)
        {
            TrainedLayer layer = network.Layers[index];
            if (layer.Weights.Concat(layer.Biases).Any(value => Math.Abs(value) >= limit))
            {
                throw new ModelFormatException(
                    path,
                    $"{Place(layer, index + 1)} has a weight or a bias too large for {network.NumberType}, the type of the model's numbers. "
                    + "Train or export the model with a wider type.");
            }
        }
    }

    /// <summary>Refuses sample rows that do not fit a network.</summary>
    /// <param name="path">The file of the samples, for messages.</param>
    /// <param name="samples">Rows of inputs and outputs.</param>
    /// <param name="inputs">Inputs of the network that they are for.</param>
    /// <param name="outputs">Its outputs.</param>
    /// <exception cref="ModelFormatException">A row has too few or too many numbers.</exception>
    public static void CheckSamples(string path, SampleRows samples, int inputs, int outputs)
    {
        for (int row = 0; row < samples.Inputs.Count; row++)
        {
            if (samples.Inputs[row].Length != inputs || samples.Outputs[row].Length != outputs)
            {
                throw new ModelFormatException(
                    path,
                    $"Sample row {row} (from 0) has {samples.Inputs[row].Length} inputs and {samples.Outputs[row].Length} outputs: "
                    + $"expected {inputs} and {outputs}, as the network has.");
            }
        }
    }

    /// <summary>Refuses an order of layers that is not the one in which a file's network computes them.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="network">The network.</param>
    /// <param name="given">The names of the layers as a user gives them, or none.</param>
    /// <exception cref="ModelFormatException">The file has another order.</exception>
    public static void CheckOrder(string path, TrainedNetwork network, IReadOnlyList<string> given)
    {
        string[] names = [.. network.Layers.Select(layer => layer.Name)];
        if (given.Count > 0 && !given.SequenceEqual(names))
        {
            throw new ModelFormatException(
                path,
                $"The order of the layers that is given, {string.Join(",", given)}, is not that of the file, {string.Join(",", names)}, which says it by itself. "
                + "Leave it out.");
        }
    }

    private static void CheckSizes(string path, IReadOnlyList<TrainedLayer> layers, int index)
    {
        TrainedLayer layer = layers[index];
        string place = Place(layer, index + 1);
        if (layer.Inputs < 1 || layer.Outputs < 1)
        {
            throw new ModelFormatException(path, $"{place} has {layer.Inputs} inputs and {layer.Outputs} outputs: expected at least one of each.");
        }

        if (index > 0 && layers[index - 1].Outputs != layer.Inputs)
        {
            TrainedLayer before = layers[index - 1];
            throw new ModelFormatException(
                path,
                $"{place} takes {layer.Inputs} inputs: expected {before.Outputs}, the outputs of {Place(before, index)} before it. "
                + "Layers stand in the order that is given (Layers at the item, --layers of the command), or else in that of the file's graph or list, "
                + "of the numbers in their names, or of the archive.");
        }
    }

    private static void CheckNumbers(string path, TrainedLayer layer, int number)
    {
        int weight = FirstNotFinite(layer.Weights);
        if (weight >= 0)
        {
            throw new ModelFormatException(
                path,
                $"{Place(layer, number)} has the weight {NameOf(layer.Weights[weight])} at row {weight / layer.Inputs} (its output), "
                + $"column {weight % layer.Inputs} (its input), both from 0: expected finite numbers. Check the training that ended so.");
        }

        int bias = FirstNotFinite(layer.Biases);
        if (bias >= 0)
        {
            throw new ModelFormatException(
                path,
                $"{Place(layer, number)} has the bias {NameOf(layer.Biases[bias])} at output {bias} (from 0): expected finite numbers. "
                + "Check the training that ended so.");
        }
    }

    private static string Place(TrainedLayer layer, int number) => layer.Name.Length == 0 ? $"Layer {number}" : $"Layer {number} (\"{Printable.Short(layer.Name)}\")";

    private static int FirstNotFinite(double[] values) => Array.FindIndex(values, value => double.IsNaN(value) || double.IsInfinity(value));

    private static string NameOf(double value) => double.IsNaN(value) ? "NaN" : value > 0 ? "infinity" : "-infinity";
}
