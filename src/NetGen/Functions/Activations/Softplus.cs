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

    protected override double Reference(double z) => ReferenceMath.Softplus(z);

    protected override double ReferenceDerivative(double z) => ReferenceMath.Sigmoid(z);
}
