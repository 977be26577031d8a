using NetGen.Text;

namespace NetGen.Models;

/// <summary>
/// The order in which the layers of a file are computed: the one that is given; else that of the numbers in their names; else that of the file, if its
/// format keeps one; else the only one that fits their sizes.
/// </summary>
internal static class LayerOrder
{
    private const int MaxCandidates = 3;
    private const int MaxLength = 300;

    /// <summary>The layers in order. That numbered, given and stored orders fit the sizes is checked for all formats in one place.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="layers">The layers, names all different, in the order of the file.</param>
    /// <param name="given">The names in the order that the user gives, or none.</param>
    /// <param name="isKept">Whether the format keeps the order in which its tensors were saved.</param>
    /// <exception cref="ModelFormatException">A layer is not given once, or nothing says the order.</exception>
    public static IReadOnlyList<TrainedLayer> Of(string path, IReadOnlyList<TrainedLayer> layers, IReadOnlyList<string> given, bool isKept) =>
        given.Count > 0 ? ByName(path, layers, given)
        : NumberedNames.InOrder([.. layers.Select(layer => layer.Name)]) is { } numbered ? ByName(path, layers, numbered)
        : isKept ? layers
        : BySizes(path, layers);

    private static List<TrainedLayer> ByName(string path, IReadOnlyList<TrainedLayer> layers, IReadOnlyList<string> names)
    {
        Dictionary<string, TrainedLayer> rest = layers.ToDictionary(layer => layer.Name, StringComparer.Ordinal);
        List<TrainedLayer> ordered = [];
        foreach (string name in names)
        {
            if (!rest.TryGetValue(name, out TrainedLayer? layer))
            {
                throw WronglyGiven(path, layers, ordered.Exists(other => other.Name == name) ? $"has \"{Printable.Short(name)}\" twice" : $"has \"{Printable.Short(name)}\", which is no layer of the file");
            }

            rest.Remove(name);
            ordered.Add(layer);
        }

        return rest.Count == 0 ? ordered : throw WronglyGiven(path, layers, $"leaves out \"{Printable.Short(rest.First().Key)}\"");
    }

    private static IReadOnlyList<TrainedLayer> BySizes(string path, IReadOnlyList<TrainedLayer> layers)
    {
        const string Unnumbered = "The names of the layers do not number them, ";
        if (layers.Count > LayerChains.MaxLayers)
        {
            throw new ModelFormatException(path, $"{Unnumbered}and of {layers.Count} layers no order is looked for. {ToGive(layers)}");
        }

        IReadOnlyList<IReadOnlyList<TrainedLayer>> chains = LayerChains.Of(layers, MaxCandidates);
        return chains.Count switch
        {
            0 => throw new ModelFormatException(
                path,
                $"{Unnumbered}and in no order does each take as many numbers as the one before it gives: {Cut(string.Join(", ", layers.Select(SizesOf)))}. "
                + "Remove the tensors of other networks, or export the model to ONNX."),
            1 => chains[0],
            _ => throw new ModelFormatException(
                path,
                $"{Unnumbered}and several orders fit their sizes: {string.Join(" or ", chains.Select(Names))}{(chains.Count < MaxCandidates ? "" : ", perhaps more")}. {ToGive(chains[0])}"),
        };
    }

    private static ModelFormatException WronglyGiven(string path, IReadOnlyList<TrainedLayer> layers, string problem) =>
        new(path, $"The order of the layers that is given {problem}: expected each of {Names(layers)} once.");

    private static string ToGive(IReadOnlyList<TrainedLayer> layers) =>
        $"Say the right one: Layers=\"{Names(layers)}\" at the NetworkWeights item, or --layers \"{Names(layers)}\" after a netgen command.";

    private static string Names(IReadOnlyList<TrainedLayer> layers) => Cut(string.Join(",", layers.Select(layer => Printable.Of(layer.Name))));

    private static string SizesOf(TrainedLayer layer) => $"\"{Printable.Short(layer.Name)}\" {layer.Inputs} → {layer.Outputs}";

    private static string Cut(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
}
