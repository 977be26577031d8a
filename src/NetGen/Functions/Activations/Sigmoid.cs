using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = 1/(1 + e⁻ᶻ)</c>.</summary>
internal sealed class Sigmoid() : ElementwiseActivation(Activation.Sigmoid)
{
    public override double LargestSlope => 0.25;

    public override Loss FittingLoss => Loss.BinaryCrossEntropy;

    public override string Definition => "σ(z) = 1 / (1 + e⁻ᶻ)";

    public override string DerivativeDefinition => "σ′(z) = a(1 − a)";

    public override string Formula(string z) => $"σ({z})";

    public override string Derivative(string a, string z) => $"{a}(1 − {a})";

    public override Arithmetic Value(Arithmetic z) => Library("Sigmoid", z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => g * (a * (1 - a));

    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) =>
        [Library("Reciprocal", 1 + Library("Exp", -1 * z)), Library("Sigmoid", z)];

    protected override double Reference(double z) => ReferenceMath.Sigmoid(z);

    protected override double ReferenceDerivative(double z) => ReferenceMath.Sigmoid(z) * ReferenceMath.Sigmoid(-z);
}
