using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = z·Φ(z)</c> with the normal distribution Φ, by the error function.</summary>
internal sealed class Gelu() : ElementwiseActivation(Activation.Gelu)
{
    public override bool DerivativeReadsZ => true;

    public override WeightStart WeightStart => WeightStart.He;

    public override string Definition => "Φ(z) = ½(1 + erf(z/√2))";

    public override string DerivativeDefinition => "(z·Φ(z))′ = Φ(z) + z·φ(z),  φ(z) = exp(−z²/2)/√(2π)";

    public override IReadOnlyList<string> ForeignNames => ["gelu_erf"];

    public override string Formula(string z) => $"{z}·Φ({z})";

    public override Arithmetic Value(Arithmetic z) => Library("Gelu", z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => g * Library("GeluGradient", z);

    public override IReadOnlyList<OnnxNode> OnnxNodes => [new("Gelu", "approximate", "none", "none")];

    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) => [0.5 * z * (1 + Library("Erf", Math.Sqrt(0.5) * z))];

    public override Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) => z * (Library("Erf", z / Math.Sqrt(2)) + 1) * 0.5;

    protected override double Reference(double z) => z * NormalDistribution(z);

    protected override double ReferenceDerivative(double z) => NormalDistribution(z) + (z * NormalDensity(z));

    /// <summary><c>Φ(z) = ½ erfc(−z/√2)</c>.</summary>
    private static double NormalDistribution(double z) => ErrorFunction.Erfc(-z / Math.Sqrt(2)) / 2;

    private static double NormalDensity(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
}
