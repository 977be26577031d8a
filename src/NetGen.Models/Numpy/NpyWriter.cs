namespace NetGen.Models;

/// <summary>Writes the weights of a network of one layer as a lone array.</summary>
internal static class NpyWriter
{
    /// <summary>The bytes of a file.</summary>
    /// <exception cref="ModelFormatException">The network has more than a matrix of weights.</exception>
    public static byte[] Write(string path, TrainedNetwork network)
    {
        TrainedLayer layer = network.Layers[0];
        return network.Layers.Count == 1 && layer.Biases.All(bias => bias == 0)
            ? NpyBytes.Write(new(TensorNames.Weight(layer.Name), [layer.Outputs, layer.Inputs], network.NumberType, layer.Weights))
            : throw new ModelFormatException(
                path,
                $"A .npy file holds the weights of one layer without a bias; the network has {network.Layers.Count} layers and their biases. "
                + "Write a .npz file.");
    }
}
