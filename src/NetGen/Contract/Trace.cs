using NetGen.Numerics;

namespace NetGen;

/// <summary>What one row does in a network, layer by layer: the weighted inputs z, the activations a and the errors δ = ∂cost/∂z.</summary>
/// <typeparam name="T">float or double.</typeparam>
public sealed class Trace<T>
    where T : unmanaged
{
    private readonly T[][] z;
    private readonly T[][] a;
    private readonly T[][] delta;

    /// <summary>Makes an empty trace; a generated network fills it.</summary>
    /// <param name="sizes">Units of each layer, layer 0 (the inputs) first.</param>
    public Trace(ReadOnlySpan<int> sizes)
    {
        // Debian's Mono cannot index a ReadOnlySpan.
        int[] units = sizes.ToArray();
        a = Array.ConvertAll(units, count => new T[count]);
        units[0] = 0;
        z = Array.ConvertAll(units, count => new T[count]);
        delta = Array.ConvertAll(units, count => new T[count]);
    }

    /// <summary>Layers with weights, L.</summary>
    public int LayerCount => a.Length - 1;

    /// <summary>The cost of the row.</summary>
    public T Cost { get; set; }

    /// <summary>The weighted inputs <c>z = W·a + b</c> of a layer, 1 to <see cref="LayerCount"/>.</summary>
    public Span<T> Z(int layer) => z[Checked(layer, 1)];

    /// <summary>The activations <c>a = g(z)</c> of a layer, 0 (the inputs) to <see cref="LayerCount"/>.</summary>
    public Span<T> A(int layer) => a[Checked(layer, 0)];

    /// <summary>The errors <c>δ = ∂cost/∂z</c> of a layer, 1 to <see cref="LayerCount"/>.</summary>
    public Span<T> Delta(int layer) => delta[Checked(layer, 1)];

    private int Checked(int layer, int first)
    {
        Guard.Index(layer, first, LayerCount + 1, nameof(layer));
        return layer;
    }
}
