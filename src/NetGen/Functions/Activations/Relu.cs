using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = max(z, 0)</c>, with <c>g′(0) = 0</c>.</summary>
internal sealed class Relu() : ElementwiseActivation(Activation.Relu)
{
    public override WeightStart WeightStart => WeightStart.He;

    public override string DerivativeDefinition => "max(z, 0)′ = 1 for a > 0, else 0";

    public override string Formula(string z) => $"max({z}, 0)";

    public override string Derivative(string a, string z) => $"[{a} > 0]";

    public override Arithmetic Value(Arithmetic z) => WhereLessOrEqual(z, 0, 0, z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => WhereLessOrEqual(a, 0, 0, g);

    protected override double Reference(double z) => z <= 0 ? 0 : z;

    protected override double ReferenceDerivative(double z) => z <= 0 ? 0 : 1;
}
