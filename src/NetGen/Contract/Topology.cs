using System.Collections.Immutable;

namespace NetGen;

/// <summary>The shape of a network: what its attribute says, with every default filled in.</summary>
/// <param name="sizes">Units of each layer: inputs, hidden layers, outputs.</param>
/// <param name="activations">The activation of each layer 1 to L.</param>
/// <param name="loss">The loss that <c>Cost</c> and <c>Backward</c> compute.</param>
/// <param name="precision">The type of the numbers.</param>
public sealed class Topology(ReadOnlySpan<int> sizes, ReadOnlySpan<Activation> activations, Loss loss, Precision precision)
{
    /// <summary>Units of each layer, layer 0 (the inputs) first.</summary>
    public ImmutableArray<int> Sizes { get; } = [.. sizes];

    /// <summary>The activations of the layers 1 to L, so that <c>Activations[0]</c> is layer 1's.</summary>
    public ImmutableArray<Activation> Activations { get; } = [.. activations];

    /// <summary>The loss.</summary>
    public Loss Loss { get; } = loss;

    /// <summary>The type of the numbers.</summary>
    public Precision Precision { get; } = precision;

    /// <summary>Layers with weights, L.</summary>
    public int LayerCount => Sizes.Length - 1;

    /// <summary>The sizes joined by dashes, for example <c>400-25-7</c>.</summary>
    public override string ToString() => string.Join('-', Sizes);
}
