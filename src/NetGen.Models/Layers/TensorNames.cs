namespace NetGen.Models;

/// <summary>The names of a layer's tensors: <c>NAME.weight</c> and <c>NAME.bias</c>, or <c>weight</c> and <c>bias</c> of a layer without a name.</summary>
internal static class TensorNames
{
    private const string WeightName = "weight";
    private const string BiasName = "bias";

    /// <summary>The name of a layer's weights.</summary>
    public static string Weight(string layer) => Joined(layer, WeightName);

    /// <summary>The name of a layer's bias.</summary>
    public static string Bias(string layer) => Joined(layer, BiasName);

    /// <summary>The layer whose weights a tensor is, or null.</summary>
    public static string? LayerOfWeight(string tensor) => LayerOf(tensor, WeightName);

    /// <summary>The layer whose bias a tensor is, or null.</summary>
    public static string? LayerOfBias(string tensor) => LayerOf(tensor, BiasName);

    /// <summary>
    /// The names under which layers are written to a file of named tensors: their own, if these number the layers in this order; otherwise their
    /// numbers from 1.
    /// </summary>
    public static IReadOnlyList<string> ForWriting(IReadOnlyList<TrainedLayer> layers)
    {
        string[] names = [.. layers.Select(layer => layer.Name)];
        bool areInOrder = NumberedNames.InOrder(names)?.SequenceEqual(names) == true;
        return areInOrder ? names : [.. layers.Select((_, index) => $"{index + 1}")];
    }

    private static string Joined(string layer, string name) => layer.Length == 0 ? name : $"{layer}.{name}";

    private static string? LayerOf(string tensor, string name) =>
        tensor == name ? ""
        : tensor.EndsWith("." + name, StringComparison.Ordinal) ? tensor.Substring(0, tensor.Length - name.Length - 1)
        : null;
}
