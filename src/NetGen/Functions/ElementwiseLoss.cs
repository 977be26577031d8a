namespace NetGen.Functions;

/// <summary>A loss of each output by itself.</summary>
/// <param name="loss">Its name in the contract.</param>
internal abstract class ElementwiseLoss(Loss loss) : LossFunction(loss)
{
    /// <inheritdoc/>
    public sealed override bool NeedsWholeRow => false;

    /// <summary>The term of one output, on the last line.</summary>
    public abstract IReadOnlyList<Let> Term(Arithmetic a, Arithmetic z, Arithmetic y);

    /// <summary>The same in plain double, where that has another form.</summary>
    public virtual IReadOnlyList<Let> TermInDouble(Arithmetic a, Arithmetic z, Arithmetic y) => Term(a, z, y);

    /// <summary>The gradient of one output without the 1/m, on the last line.</summary>
    public abstract IReadOnlyList<Let> GradientTerm(Arithmetic a, Arithmetic y);
}
