using NetGen.Text;

namespace NetGen.Models;

/// <summary>Reads a model in JSON: layers with their numbers in full, and sample rows if it has some.</summary>
internal static class JsonModelReader
{
    /// <summary>The network in the bytes of a file.</summary>
    /// <exception cref="ModelFormatException">The bytes are not such a file.</exception>
    public static TrainedNetwork Read(string path, byte[] file)
    {
        JsonFields model = new(
            path,
            "The model",
            JsonValue.Parse(path, "file", file),
            JsonModelFormat.Format,
            JsonModelFormat.Type,
            JsonModelFormat.Layers,
            JsonModelFormat.Samples,
            JsonModelFormat.Name,
            JsonModelFormat.Description,
            JsonModelFormat.Sizes,
            JsonModelFormat.Activations,
            JsonModelFormat.Order);
        string format = model.Text(JsonModelFormat.Format);
        if (format is not (JsonModelFormat.Own or JsonModelFormat.Foreign))
        {
            throw new ModelFormatException(path, $"The model has the format \"{Printable.Short(format)}\": expected \"{JsonModelFormat.Own}\".");
        }

        int number = 0;
        IReadOnlyList<TrainedLayer> layers = model.Elements(JsonModelFormat.Layers, layer => ReadLayer(path, layer, ++number));
        if (layers.Count == 0)
        {
            throw new ModelFormatException(path, "The model has no layers: expected at least one.");
        }

        CheckSummary(path, model, layers);
        SampleRows? samples = model.Has(JsonModelFormat.Samples)
            ? JsonSamples.Read(path, model.Object(JsonModelFormat.Samples, JsonSamples.Inputs, JsonSamples.Outputs, JsonSamples.Tolerance), JsonSamples.Outputs)
            : null;
        return new(layers, ReadType(path, model, layers), samples);
    }

    /// <summary>What the file says of all layers together, where it does, is what it says of each.</summary>
    private static void CheckSummary(string path, JsonFields model, IReadOnlyList<TrainedLayer> layers)
    {
        IEnumerable<int> sizes = layers.Select(layer => layer.Outputs).Prepend(layers[0].Inputs);
        if (model.Has(JsonModelFormat.Sizes) && !model.Sizes(JsonModelFormat.Sizes).SequenceEqual(sizes))
        {
            throw new ModelFormatException(path, "The sizes of the layers are not those in \"layer_sizes\". Correct one of them, or remove \"layer_sizes\".");
        }

        if (model.Has(JsonModelFormat.Activations)
            && !model.Texts(JsonModelFormat.Activations).Select(ActivationNames.Find).SequenceEqual(layers.Select(layer => layer.Activation)))
        {
            throw new ModelFormatException(
                path,
                "The activations of the layers are not those in \"activations\". Correct one of them, or remove \"activations\".");
        }
    }

    private static TrainedLayer ReadLayer(string path, JsonValue element, int number)
    {
        JsonFields layer = new(
            path,
            $"Layer {number}",
            element,
            JsonModelFormat.Name,
            JsonModelFormat.Inputs,
            JsonModelFormat.Outputs,
            JsonModelFormat.Activation,
            JsonModelFormat.Weights,
            JsonModelFormat.Bias);
        int inputs = layer.Size(JsonModelFormat.Inputs);
        int outputs = layer.Size(JsonModelFormat.Outputs);
        IReadOnlyList<double[]> weights = layer.Rows(JsonModelFormat.Weights);
        double[] bias = layer.Numbers(JsonModelFormat.Bias);
        double[]? wrong = weights.FirstOrDefault(row => row.Length != inputs);
        return weights.Count == outputs && wrong == null && bias.Length == outputs
            ? new(layer.Text(JsonModelFormat.Name), inputs, outputs, Matrix.OfRows(weights), bias, ReadActivation(path, layer, number))
            : throw new ModelFormatException(
                path,
                $"Layer {number} has {weights.Count} rows of weights{(wrong == null ? "" : $", one of {wrong.Length} numbers,")} and "
                + $"{bias.Length} numbers of bias: expected {outputs} rows of {inputs} numbers and {outputs} of bias, as \"out\" and \"in\" say.");
    }

    /// <summary>The activation; null where the file says null or nothing.</summary>
    private static Activation? ReadActivation(string path, JsonFields layer, int number)
    {
        if (!layer.Has(JsonModelFormat.Activation))
        {
            return null;
        }

        string name = layer.Text(JsonModelFormat.Activation);
        return ActivationNames.Find(name)
            ?? throw new ModelFormatException(path, $"Layer {number} has the activation \"{Printable.Short(name)}\": expected one of {ActivationNames.All}.");
    }

    /// <summary>The type by the first word of what the file says, or the narrower of float and double that holds all weights.</summary>
    private static NumberType ReadType(string path, JsonFields model, IReadOnlyList<TrainedLayer> layers)
    {
        if (!model.Has(JsonModelFormat.Type))
        {
            bool areSingle = layers.All(layer => layer.Weights.Concat(layer.Biases).All(value => value == (float)value));
            return areSingle ? NumberType.Float32 : NumberType.Float64;
        }

        string text = model.Text(JsonModelFormat.Type);
        return JsonModelFormat.Types.TryGetValue(text.Split(' ')[0], out NumberType type)
            ? type
            : throw new ModelFormatException(path, $"The model has the dtype \"{Printable.Short(text)}\": expected {string.Join(", ", JsonModelFormat.Types.Keys)}.");
    }
}
