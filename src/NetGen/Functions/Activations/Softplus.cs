using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = ln(1 + eᶻ)</c>.</summary>
internal sealed class Softplus() : ElementwiseActivation(Activation.Softplus)
{
    public override bool DerivativeReadsZ => true;

    public override string DerivativeDefinition => "ln(1 + exp(z))′ = σ(z)";

    public override string Formula(string z) => $"ln(1 + exp({z}))";

    public override string Derivative(string a, string z) => $"σ({z})";

    public override Arithmetic Value(Arithmetic z) => Library("Softplus", z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => g * Library("SoftplusGradient", z);

    // Above PyTorch's threshold, z and ln(1 + eᶻ) differ by at most 2e-9.
    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) =>
    [
        Library("Softplus", z),
        Library("Log", 1 + Library("Exp", z)),
        Library("Relu", z) + Library("Log", 1 + Library("Exp", -1 * Library("Abs", z))),
        Library("Where", Library("Greater", z, 20), z, Library("Softplus", z)),
    ];

    // ONNX Runtime has no Softplus in double; this one does not overflow.
    public override Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) =>
        isDouble ? Library("Relu", z) + Library("Log", Library("Exp", Library("Abs", z) * -1) + 1) : null;

    protected override double Reference(double z) => ReferenceMath.Softplus(z);

    protected override double ReferenceDerivative(double z) => ReferenceMath.Sigmoid(z);
}
