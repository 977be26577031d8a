namespace NetGen.Functions;

/// <summary>An activation over the units of a whole layer, by numbers that they give together.</summary>
/// <param name="activation">Its name in the contract.</param>
internal abstract class RowActivation(Activation activation) : ActivationFunction(activation)
{
    /// <inheritdoc/>
    public sealed override bool NeedsWholeLayer => true;

    /// <summary>Always: the library fixes the order of a row's sums in vectors, and the sums of rows that are lanes are the same.</summary>
    public sealed override bool HasLibraryLoops => true;

    /// <summary>g(z) of a row.</summary>
    public abstract RowArithmetic Value(Arithmetic z);

    /// <summary>δ of a row, from its g, the ∂cost/∂a, and its a or z.</summary>
    public abstract RowArithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z);
}
