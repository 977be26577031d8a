namespace NetGen.Models;

/// <summary>Reads a lone array: the weights [outputs, inputs] of one layer without a bias, named like the file.</summary>
internal static class NpyReader
{
    /// <summary>The network in the bytes of a file.</summary>
    /// <exception cref="ModelFormatException">The bytes are no array, or not a matrix.</exception>
    public static TrainedNetwork Read(string path, byte[] file)
    {
        NamedTensor weights = NpyArray.Read(path, TensorNames.Weight(Path.GetFileNameWithoutExtension(path)), file);
        return weights.Shape.Length == 2
            ? LayerPairs.Network(path, [weights], ModelOptions.None, isOrderKept: true)
            : throw new ModelFormatException(
                path,
                $"The array has the shape {weights.ShapeText}: expected the weights [outputs, inputs] of one layer. "
                + "Save several arrays with numpy.savez as NAME.weight and NAME.bias.");
    }
}
