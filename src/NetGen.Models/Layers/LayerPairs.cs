using NetGen.Text;

namespace NetGen.Models;

/// <summary>Makes layers of the named tensors of a file: <c>NAME.weight</c> with <c>NAME.bias</c>.</summary>
internal static class LayerPairs
{
    /// <summary>The network of some tensors. Every tensor has its place in it.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="tensors">What the file holds, names all different.</param>
    /// <param name="options">What the user says of the file.</param>
    /// <param name="isOrderKept">Whether the format keeps the order in which the tensors were saved.</param>
    /// <param name="activations">One for each layer, where the file says.</param>
    /// <exception cref="ModelFormatException">A tensor fits no layer, or has a shape that no layer has.</exception>
    public static TrainedNetwork Network(string path, IReadOnlyList<NamedTensor> tensors, ModelOptions options, bool isOrderKept, IReadOnlyList<Activation>? activations = null)
    {
        Dictionary<string, NamedTensor> biases = new(StringComparer.Ordinal);
        List<KeyValuePair<string, NamedTensor>> weights = [];
        foreach (NamedTensor tensor in tensors)
        {
            if (TensorNames.LayerOfWeight(tensor.Name) is { } weightOf)
            {
                weights.Add(new(weightOf, tensor));
            }
            else if (TensorNames.LayerOfBias(tensor.Name) is { } biasOf)
            {
                biases.Add(biasOf, tensor);
            }
            else
            {
                throw new ModelFormatException(
                    path,
                    $"Tensor \"{Printable.Short(tensor.Name)}\" {tensor.ShapeText} fits no layer: expected names that end with \".weight\" or \".bias\", "
                    + "of dense layers only. Remove it, or export the model to ONNX, where batch normalization and dropout are understood.");
            }
        }

        if (weights.Count == 0)
        {
            throw new ModelFormatException(path, $"Expected at least one tensor named NAME.weight, got {tensors.Count} tensors and none of that name.");
        }

        if (activations != null && activations.Count != weights.Count)
        {
            throw new ModelFormatException(path, $"Expected one activation for each of the {weights.Count} layers, got {activations.Count}.");
        }

        TrainedLayer[] layers = [.. weights.Select(pair => Layer(path, pair.Key, pair.Value, biases))];
        if (biases.Count > 0)
        {
            throw new ModelFormatException(
                path,
                $"Bias \"{Printable.Short(biases.First().Value.Name)}\" belongs to no layer: expected weights named \"{Printable.Short(TensorNames.Weight(biases.First().Key))}\" "
                + "beside it. Add them, or remove the bias.");
        }

        IReadOnlyList<TrainedLayer> ordered = LayerOrder.Of(path, layers, options.Layers, isOrderKept);
        return new(
            [.. ordered.Select((layer, index) => layer with { Activation = activations?[index] })],
            NumberTypes.Common(tensors.Select(tensor => tensor.Type)));
    }

    /// <summary>Makes a layer and takes its bias out of those that are left.</summary>
    private static TrainedLayer Layer(string path, string name, NamedTensor weights, Dictionary<string, NamedTensor> biases)
    {
        if (weights.Shape.Length != 2)
        {
            throw new ModelFormatException(
                path,
                $"Tensor \"{Printable.Short(weights.Name)}\" has the shape {weights.ShapeText}: expected the weights [outputs, inputs] of a dense layer. "
                + "Other layers have none in NetGen; export a model with batch normalization to ONNX, where it becomes part of the dense layers.");
        }

        int outputs = weights.Shape[0];
        if (!biases.TryGetValue(name, out NamedTensor? bias))
        {
            return new(name, weights.Shape[1], outputs, weights.Values, new double[outputs], null);
        }

        biases.Remove(name);
        return bias.Shape.Length == 1 && bias.Shape[0] == outputs
            ? new(name, weights.Shape[1], outputs, weights.Values, bias.Values, null)
            : throw new ModelFormatException(
                path,
                $"Bias \"{Printable.Short(bias.Name)}\" has the shape {bias.ShapeText}: expected {NamedTensor.ShapeOf(outputs)}, "
                + $"one for each output of \"{Printable.Short(weights.Name)}\" {weights.ShapeText}.");
    }
}
