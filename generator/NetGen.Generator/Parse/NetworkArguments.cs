namespace NetGen.Generator.Parse;

/// <summary>The arguments of a <c>[Network]</c> attribute; null where none was given.</summary>
/// <param name="Sizes">Units of each layer, the inputs first; none for a null array.</param>
internal sealed record NetworkArguments(IReadOnlyList<int> Sizes)
{
    public Activation? Hidden { get; init; }

    public Activation? Output { get; init; }

    public IReadOnlyList<Activation>? Activations { get; init; }

    public Loss? Loss { get; init; }

    public Precision? Precision { get; init; }

    /// <summary>Layers with weights, L; below 1 when sizes are missing.</summary>
    public int LayerCount => Sizes.Count - 1;

    /// <summary>The activation of layer L; Activations replaces Hidden and Output.</summary>
    public Activation OutputActivation =>
        Activations is { Count: > 0 } ? Activations[Activations.Count - 1] : Output ?? Activation.Sigmoid;
}
