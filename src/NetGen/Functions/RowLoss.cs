namespace NetGen.Functions;

/// <summary>A loss over the outputs of a whole row, by numbers that they give together. Its output is a <see cref="RowActivation"/>, whose sums it shares.</summary>
/// <param name="loss">Its name in the contract.</param>
internal abstract class RowLoss(Loss loss) : LossFunction(loss)
{
    /// <inheritdoc/>
    public sealed override bool NeedsWholeRow => true;

    /// <summary>Always: the library fixes the order of a row's sums in vectors, and the sums of rows that are lanes are the same.</summary>
    public sealed override bool HasLibraryLoops => true;

    /// <summary>The terms of a row.</summary>
    public abstract RowArithmetic Terms(Arithmetic a, Arithmetic z, Arithmetic y);

    /// <summary>The gradient of a row without the 1/m.</summary>
    public abstract RowArithmetic GradientTerms(Arithmetic a, Arithmetic y);
}
