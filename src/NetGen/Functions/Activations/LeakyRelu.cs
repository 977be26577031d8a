using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = z</c> for z &gt; 0, else <c>0.01·z</c>, with <c>g′(0) = 0.01</c>.</summary>
internal sealed class LeakyRelu() : ElementwiseActivation(Activation.LeakyRelu)
{
    private const double Slope = 0.01;

    public override WeightStart WeightStart => WeightStart.He;

    public override string Definition => "leaky(z) = z for z > 0, else 0.01·z";

    public override string DerivativeDefinition => "leaky′(z) = 1 for a > 0, else 0.01";

    public override string Formula(string z) => $"leaky({z})";

    public override string Derivative(string a, string z) => $"[{a} > 0 ? 1 : 0.01]";

    public override Arithmetic Value(Arithmetic z) => WhereLessOrEqual(z, 0, Slope * z, z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => WhereLessOrEqual(a, 0, Slope * g, g);

    public override IReadOnlyList<OnnxNode> OnnxNodes => [new("LeakyRelu", "alpha", (float)Slope, 0.01f)];

    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) => [Library("Max", z, Slope * z)];

    // ONNX Runtime rounds alpha to a float.
    public override Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) => isDouble ? Library("Max", z, z * Slope) : null;

    protected override double Reference(double z) => z <= 0 ? Slope * z : z;

    protected override double ReferenceDerivative(double z) => z <= 0 ? Slope : 1;
}
