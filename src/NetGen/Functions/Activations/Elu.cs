using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = z</c> for z &gt; 0, else <c>eᶻ − 1</c>. Both derivatives at 0 are 1.</summary>
internal sealed class Elu() : ElementwiseActivation(Activation.Elu)
{
    public override WeightStart WeightStart => WeightStart.He;

    public override string Definition => "elu(z) = z for z > 0, else eᶻ − 1";

    public override string DerivativeDefinition => "elu′(z) = 1 for a ≥ 0, else a + 1";

    public override string Formula(string z) => $"elu({z})";

    public override string Derivative(string a, string z) => $"[{a} ≥ 0 ? 1 : {a} + 1]";

    public override Arithmetic Value(Arithmetic z) => Library("Elu", z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => WhereLess(a, 0, g * (a + 1), g);

    public override IReadOnlyList<OnnxNode> OnnxNodes => [new("Elu", "alpha", 1f, 1f)];

    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) =>
        [Library("Relu", z) + Library("Exp", Library("Min", z, 0)) + -1];

    // ONNX Runtime has no Elu in double.
    public override Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) =>
        isDouble ? Library("Relu", z) + (Library("Exp", Library("Min", z, 0)) + -1) : null;

    protected override double Reference(double z) => z <= 0 ? ReferenceMath.ExpMinusOne(z) : z;

    protected override double ReferenceDerivative(double z) => z <= 0 ? Math.Exp(z) : 1;
}
