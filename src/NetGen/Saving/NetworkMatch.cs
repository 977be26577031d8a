namespace NetGen.Saving;

/// <summary>Checks that a file holds a network of the class that is to load it.</summary>
internal static class NetworkMatch
{
    /// <summary>Checks sizes, precision and activations.</summary>
    /// <exception cref="InvalidDataException">One differs; the message says both.</exception>
    public static void Check(SafetensorsHeader found, Topology topology, string network)
    {
        SafetensorsHeader expected = SavedHeader.Of(topology);
        if (found.Tensors.Count != expected.Tensors.Count)
        {
            throw new InvalidDataException(
                $"Expected {expected.Tensors.Count} tensors, weights and biases of the {topology.LayerCount} layers of {network}, but found {found.Tensors.Count}.");
        }

        for (int k = 0; k < expected.Tensors.Count; k++)
        {
            Check(found.Tensors[k], expected.Tensors[k], layer: (k / 2) + 1, network);
        }

        if (found.Activations is string activations)
        {
            CheckActivations(activations.Split(','), topology, network);
        }
    }

    private static void Check(SafetensorsTensor found, SafetensorsTensor expected, int layer, string network)
    {
        string suffix = expected.Name.EndsWith(SafetensorsTensor.Weight, StringComparison.Ordinal) ? SafetensorsTensor.Weight : SafetensorsTensor.Bias;
        if (!found.Name.EndsWith(suffix, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"Layer {layer}: expected a tensor NAME{suffix}, but found {found.Name}.");
        }

        if (found.Type != expected.Type)
        {
            throw new InvalidDataException(
                $"Layer {layer}: expected numbers of type {expected.Type}, the precision of {network}, but {found.Name} has {found.Type}. "
                + "Load it into a class of its precision.");
        }

        if (!found.Shape.SequenceEqual(expected.Shape))
        {
            throw new InvalidDataException(
                $"Layer {layer}: expected the shape [{string.Join(", ", expected.Shape)}] of {network}, but {found.Name} has [{string.Join(", ", found.Shape)}].");
        }

        if ((found.Begin, found.End) != (expected.Begin, expected.End))
        {
            throw new InvalidDataException(
                $"Layer {layer}: expected {found.Name} at the bytes {expected.Begin} to {expected.End}, but it is at {found.Begin} to {found.End}.");
        }
    }

    private static void CheckActivations(string[] found, Topology topology, string network)
    {
        if (found.Length != topology.LayerCount)
        {
            throw new InvalidDataException($"Expected {topology.LayerCount} activations, but found {found.Length}: {string.Join(", ", found)}.");
        }

        for (int layer = 1; layer <= topology.LayerCount; layer++)
        {
            if (found[layer - 1] != topology.ActivationOf(layer).ToString())
            {
                throw new InvalidDataException(
                    $"Layer {layer}: expected the activation {topology.ActivationOf(layer)} of {network}, but the file was trained with {found[layer - 1]}.");
            }
        }
    }
}
