namespace NetGen.Functions;

/// <summary>All that NetGen knows of an activation g. Each has one file; everything else asks.</summary>
/// <param name="activation">Its name in the contract.</param>
internal abstract class ActivationFunction(Activation activation)
{
    /// <summary>Its name in the contract.</summary>
    public Activation Activation => activation;

    /// <summary>The same as text: what the library calls its kernels.</summary>
    public string Name => activation.ToString();

    // ---- facts ----

    /// <summary>Whether a = z.</summary>
    public virtual bool IsIdentity => false;

    /// <summary>Whether each a depends on every z of the layer, and not on its own alone.</summary>
    public abstract bool NeedsWholeLayer { get; }

    /// <summary>Whether g′ is computed from z, which must be kept then, and not from a.</summary>
    public virtual bool DerivativeReadsZ => false;

    /// <summary>How the weights before it begin.</summary>
    public virtual WeightStart WeightStart => WeightStart.Glorot;

    /// <summary>The most that g′ can be: small ones make the gradient vanish.</summary>
    public virtual double LargestSlope => 1;

    /// <summary>The loss that an output with it has unless the user says another.</summary>
    public virtual Loss FittingLoss => Loss.MeanSquaredError;

    /// <summary>What says on one unit what this says on two, where this says nothing on one; else null.</summary>
    public virtual Activation? OnOneUnit => null;

    /// <summary>Whether the library has its loops, over z of a layer and over δ; elsewhere they are written into the file.</summary>
    public virtual bool HasLibraryLoops => true;

    // ---- equations ----

    /// <summary>g(z), as people write it.</summary>
    public abstract string Formula(string z);

    /// <summary>What the letters of the formula stand for, where they do not say it; else nothing.</summary>
    public virtual string Definition => "";

    /// <summary>g′, as people write it.</summary>
    public abstract string DerivativeDefinition { get; }

    /// <summary>g′ as a factor of δ, from a or z.</summary>
    public virtual string Derivative(string a, string z) => $"g′({z})";

    // ---- the reference, in plain double ----

    /// <summary>a of a layer.</summary>
    public abstract double[] Apply(double[] z);

    /// <summary>δ of a layer, ∂cost/∂z, from its ∂cost/∂a.</summary>
    public abstract double[] Backward(double[] z, double[] a, double[] costByA);

    // ---- what others call it ----

    /// <summary>Names of it in PyTorch and Keras that differ by more than case and underscores.</summary>
    public virtual IReadOnlyList<string> ForeignNames => [];

    /// <summary>The nodes of ONNX that are this activation by themselves. The first one is written, unless <see cref="WrittenToOnnx"/> says otherwise.</summary>
    public virtual IReadOnlyList<OnnxNode> OnnxNodes => [new(Name)];

    /// <summary>Formulas that exporters write for it, in the operators of ONNX.</summary>
    public virtual IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) => [];

    /// <summary>Numbers of these formulas that an exporter computes in several steps of single precision, and what comes out, where that is not the nearest.</summary>
    public virtual IReadOnlyList<(double Number, float Single)> OnnxRoundings => [];

    /// <summary>The formula that is written for it in operator set 13, in single or double precision; null where it is one node.</summary>
    public virtual Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) => null;
}
