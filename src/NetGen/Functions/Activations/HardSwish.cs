using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = z·min(max(z + 3, 0), 6)/6</c>: Silu, nearly, without an exponential; <c>g′(−3) = 0</c> and <c>g′(3) = 1</c>.</summary>
internal sealed class HardSwish() : ElementwiseActivation(Activation.HardSwish)
{
    public override bool DerivativeReadsZ => true;

    public override WeightStart WeightStart => WeightStart.He;

    public override bool HasLibraryLoops => false;

    public override string Definition => "hardswish(z) = z·min(max(z + 3, 0), 6)/6";

    public override string DerivativeDefinition => "hardswish′(z) = 0 for z ≤ −3, 1 for z ≥ 3, else z/3 + ½";

    public override IReadOnlyList<string> ForeignNames => ["hard_silu"];

    public override string Formula(string z) => $"hardswish({z})";

    public override Arithmetic Value(Arithmetic z) => WhereLessOrEqual(z, -3, 0, WhereLess(z, 3, z * ((z + 3) / 6), z));

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => WhereLessOrEqual(z, -3, 0, WhereLess(z, 3, g * ((z / 3) + 0.5), g));

    // Operator set 13 has no node for it.
    public override Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) => z * (Library("Min", Library("Max", z + 3, 0), 6) / 6);

    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) => [1.0 / 6 * z * Library("Min", Library("Max", z + 3, 0), 6)];

    protected override double Reference(double z) => z <= -3 ? 0 : z >= 3 ? z : z * (z + 3) / 6;

    protected override double ReferenceDerivative(double z) => z <= -3 ? 0 : z >= 3 ? 1 : ((2 * z) + 3) / 6;
}
