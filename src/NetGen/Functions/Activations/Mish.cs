using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = z·tanh(ln(1 + eᶻ))</c>.</summary>
internal sealed class Mish() : ElementwiseActivation(Activation.Mish)
{
    public override bool DerivativeReadsZ => true;

    public override WeightStart WeightStart => WeightStart.He;

    public override bool HasLibraryLoops => false;

    public override string Definition => "mish(z) = z·t,  t = tanh(ln(1 + exp(z)))";

    public override string DerivativeDefinition => "mish′(z) = t + z·(1 − t²)·σ(z)";

    public override string Formula(string z) => $"mish({z})";

    public override Arithmetic Value(Arithmetic z) => z * Tanh(z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) =>
        g * (Tanh(z) + (z * ((1 - (Tanh(z) * Tanh(z))) * Library("Sigmoid", z))));

    // Operator set 13 has no node for it.
    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) =>
        [z * Tanh(z), z * Library("Tanh", Library("Log", 1 + Library("Exp", z))), z * Library("Tanh", SoftplusInDouble(z))];

    // ONNX Runtime has no Softplus in double; this one does not overflow.
    public override Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) => isDouble ? z * Library("Tanh", SoftplusInDouble(z)) : z * Tanh(z);

    protected override double Reference(double z) => z * Math.Tanh(ReferenceMath.Softplus(z));

    protected override double ReferenceDerivative(double z)
    {
        double t = Math.Tanh(ReferenceMath.Softplus(z));
        return t + (z * (1 - (t * t)) * ReferenceMath.Sigmoid(z));
    }

    private static Arithmetic Tanh(Arithmetic z) => Library("Tanh", Library("Softplus", z));

    private static Arithmetic SoftplusInDouble(Arithmetic z) => Library("Relu", z) + Library("Log", Library("Exp", Library("Abs", z) * -1) + 1);
}
