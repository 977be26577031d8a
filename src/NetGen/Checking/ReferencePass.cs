namespace NetGen;

/// <summary>A forward pass of a <see cref="ReferenceNetwork"/>.</summary>
public sealed class ReferencePass
{
    internal ReferencePass(int layers, int rows)
    {
        Z = [.. Enumerable.Range(0, layers + 1).Select(_ => new double[rows][])];
        A = [.. Enumerable.Range(0, layers + 1).Select(_ => new double[rows][])];
    }

    /// <summary>The weighted inputs, <c>Z[layer][row][unit]</c> for layers 1 to L; layer 0 has none.</summary>
    public double[][][] Z { get; }

    /// <summary>The activations, <c>A[layer][row][unit]</c> for layers 0 (the inputs) to L.</summary>
    public double[][][] A { get; }
}
