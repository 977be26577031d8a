namespace NetGen.Models;

/// <summary>The order in which the layers of a file are computed.</summary>
internal static class LayerOrder
{
    /// <summary>Layers in the order that a user gives by their names.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="layers">The layers, names all different.</param>
    /// <param name="names">The names, the first layer first.</param>
    /// <exception cref="ModelFormatException">A layer is not named once.</exception>
    public static IReadOnlyList<TrainedLayer> Given(string path, IReadOnlyList<TrainedLayer> layers, IReadOnlyList<string> names)
    {
        Dictionary<string, TrainedLayer> rest = layers.ToDictionary(layer => layer.Name, StringComparer.Ordinal);
        List<TrainedLayer> ordered = [];
        foreach (string name in names)
        {
            ordered.Add(rest.TryGetValue(name, out TrainedLayer? layer) ? layer : throw Wrong(path, layers, Exists(layers, name) ? $"has \"{name}\" twice" : $"has \"{name}\", which the file has not"));
            rest.Remove(name);
        }

        return rest.Count == 0 ? ordered : throw Wrong(path, layers, $"leaves out \"{rest.First().Key}\"");
    }

    private static bool Exists(IReadOnlyList<TrainedLayer> layers, string name) => layers.Any(layer => layer.Name == name);

    private static ModelFormatException Wrong(string path, IReadOnlyList<TrainedLayer> layers, string problem) => new(
        path,
        $"The order of layers that is given {problem}: expected each of {string.Join(",", layers.Select(layer => layer.Name))} once.");
}
