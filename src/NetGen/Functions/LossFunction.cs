namespace NetGen.Functions;

/// <summary>All that NetGen knows of a loss. Each has one file; everything else asks.</summary>
/// <param name="loss">Its name in the contract.</param>
internal abstract class LossFunction(Loss loss) : IEquatable<LossFunction>
{
    /// <summary>Its name in the contract.</summary>
    public Loss Loss => loss;

    /// <summary>The same as text: what the library calls its kernels.</summary>
    public string Name => loss.ToString();

    // ---- facts ----

    /// <summary>Its constant, where it has one; null elsewhere.</summary>
    public virtual double? Delta => null;

    /// <summary>The activation that the output must have, or null where any will do.</summary>
    public virtual Activation? NeededOutput => null;

    /// <summary>Whether its gradient is δ itself, with respect to z, since g′ of the output cancels; elsewhere it is with respect to a.</summary>
    public virtual bool GivesDelta => false;

    /// <summary>Whether it is computed from the output's z, and not from a.</summary>
    public virtual bool ReadsZ => false;

    /// <summary>Whether the loss of an output depends on the others of its row.</summary>
    public abstract bool NeedsWholeRow { get; }

    /// <summary>Whether the cost is half of the mean.</summary>
    public virtual bool HalvesMean => false;

    /// <summary>Whether the library has its loops, over the rows of a block; elsewhere they are written into the file.</summary>
    public virtual bool HasLibraryLoops => true;

    // ---- equations ----

    /// <summary>The sum over rows and outputs whose mean, or half of it, is the cost.</summary>
    public abstract string Sum { get; }

    /// <summary>The cost, without the penalty.</summary>
    public string Cost => $"{(HalvesMean ? "1/(2m)" : "1/m")} {Sum}";

    /// <summary>Its gradient with respect to a, or δ.</summary>
    public abstract string Gradient(string a);

    // ---- the reference, in plain double ----

    /// <summary>The loss of a row with targets y, halved where the cost is.</summary>
    public abstract double OfRow(double[] z, double[] a, double[] y);

    /// <summary>The gradient of a row with targets y.</summary>
    public abstract double[] GradientOfRow(double[] a, double[] y);

    // ---- equality: the same loss with the same constant ----

    /// <inheritdoc/>
    public bool Equals(LossFunction? other) => other is not null && other.Loss == loss && other.Delta == Delta;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LossFunction);

    /// <inheritdoc/>
    public override int GetHashCode() => (loss, Delta).GetHashCode();
}
