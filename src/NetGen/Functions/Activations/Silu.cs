using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = z·σ(z)</c>, also called swish.</summary>
internal sealed class Silu() : ElementwiseActivation(Activation.Silu)
{
    public override bool DerivativeReadsZ => true;

    public override WeightStart WeightStart => WeightStart.He;

    public override string DerivativeDefinition => "(z·σ(z))′ = σ(z)·(1 + z·(1 − σ(z)))";

    public override IReadOnlyList<string> ForeignNames => ["swish"];

    public override string Formula(string z) => $"{z}·σ({z})";

    public override Arithmetic Value(Arithmetic z) => Library("Silu", z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => g * Library("SiluGradient", z);

    // Operator set 13 has no node for it.
    public override IReadOnlyList<OnnxNode> OnnxNodes => [];

    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) =>
        [z * Library("Sigmoid", z), z * Library("Reciprocal", 1 + Library("Exp", -1 * z))];

    public override Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) =>
        isDouble ? z / (Library("Exp", z * -1) + 1) : z * Library("Sigmoid", z);

    protected override double Reference(double z) => z * ReferenceMath.Sigmoid(z);

    protected override double ReferenceDerivative(double z) => ReferenceMath.Sigmoid(z) * (1 + (z * ReferenceMath.Sigmoid(-z)));
}
