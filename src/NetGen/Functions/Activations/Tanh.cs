using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = tanh z</c>.</summary>
internal sealed class Tanh() : ElementwiseActivation(Activation.Tanh)
{
    public override string DerivativeDefinition => "tanh′(z) = 1 − a²";

    public override string Formula(string z) => $"tanh({z})";

    public override string Derivative(string a, string z) => $"(1 − {a}²)";

    public override Arithmetic Value(Arithmetic z) => Library("Tanh", z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => g * (1 - (a * a));

    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) => [Library("Tanh", z)];

    protected override double Reference(double z) => Math.Tanh(z);

    protected override double ReferenceDerivative(double z) => 1 - (Math.Tanh(z) * Math.Tanh(z));
}
