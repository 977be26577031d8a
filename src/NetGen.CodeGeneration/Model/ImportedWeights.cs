namespace NetGen.CodeGeneration.Model;

/// <summary>
/// The parameters of an imported network, in the order in which networks keep them: the weights of each layer, input by input, then the biases of
/// each layer.
/// </summary>
/// <param name="Format">How each number is stored, such as Float32.</param>
/// <param name="Text">The bytes in base 64, little-endian; empty where a resource holds them.</param>
/// <param name="Resource">The resource of the assembly that holds them, in quotes, or empty.</param>
internal sealed record ImportedWeights(string Format, string Text, string Resource)
{
    /// <summary>Whether they lie in a resource; otherwise they become literals.</summary>
    public bool AreResource => Resource.Length > 0;
}
