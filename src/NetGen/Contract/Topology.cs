#if NET
using System.Collections.Immutable;
using System.Runtime.InteropServices;
#endif
using NetGen.Numerics;

namespace NetGen;

/// <summary>The shape of a network: what its attribute says, with every default filled in.</summary>
/// <param name="sizes">Units of each layer: inputs, hidden layers, outputs.</param>
/// <param name="activations">The activation of each layer 1 to L.</param>
/// <param name="loss">The loss that <c>Cost</c> and <c>Backward</c> compute.</param>
/// <param name="precision">The type of the numbers.</param>
/// <param name="delta">The constant δ of a loss that has one.</param>
public sealed class Topology(ReadOnlySpan<int> sizes, ReadOnlySpan<Activation> activations, Loss loss, Precision precision, double delta)
{
    private readonly int[] sizes = sizes.ToArray();
    private readonly Activation[] activations = activations.ToArray();

    /// <summary>The shape of a network whose loss has no constant, or has it 1.</summary>
    /// <param name="sizes">Units of each layer: inputs, hidden layers, outputs.</param>
    /// <param name="activations">The activation of each layer 1 to L.</param>
    /// <param name="loss">The loss that <c>Cost</c> and <c>Backward</c> compute.</param>
    /// <param name="precision">The type of the numbers.</param>
    public Topology(ReadOnlySpan<int> sizes, ReadOnlySpan<Activation> activations, Loss loss, Precision precision)
        : this(sizes, activations, loss, precision, delta: 1)
    {
    }

#if NET
    /// <summary>Units of each layer, layer 0 (the inputs) first.</summary>
    public ImmutableArray<int> Sizes => ImmutableCollectionsMarshal.AsImmutableArray(sizes);

    /// <summary>The activations of the layers 1 to L, so that <c>Activations[0]</c> is layer 1's.</summary>
    public ImmutableArray<Activation> Activations => ImmutableCollectionsMarshal.AsImmutableArray(activations);

#endif
    /// <summary>The loss.</summary>
    public Loss Loss { get; } = loss;

    /// <summary>The constant δ of a <see cref="Loss"/> that has one, 1 unless given; others do not read it.</summary>
    public double Delta { get; } = delta;

    /// <summary>The type of the numbers.</summary>
    public Precision Precision { get; } = precision;

    /// <summary>Layers with weights, L.</summary>
    public int LayerCount => sizes.Length - 1;

    /// <summary>Units of a layer, 0 (the inputs) to <see cref="LayerCount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public int SizeOf(int layer)
    {
        Guard.Index(layer, 0, sizes.Length, nameof(layer));
        return sizes[layer];
    }

    /// <summary>The activation of a layer, 1 to <see cref="LayerCount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public Activation ActivationOf(int layer)
    {
        Guard.Index(layer, 1, activations.Length + 1, nameof(layer));
        return activations[layer - 1];
    }

    /// <summary>The sizes joined by dashes, for example <c>400-25-7</c>.</summary>
    public override string ToString() => string.Join("-", sizes);
}
