namespace NetGen.Functions;

/// <summary><c>g(z) = z</c>.</summary>
internal sealed class Identity() : ElementwiseActivation(Activation.Identity)
{
    public override bool IsIdentity => true;

    public override string DerivativeDefinition => "g(z) = z,  g′ = 1";

    public override IReadOnlyList<string> ForeignNames => ["linear"];

    public override string Formula(string z) => z;

    public override string Derivative(string a, string z) => "1";

    public override Arithmetic Value(Arithmetic z) => z;

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => g;

    // Its nodes change no layer, and are read as such.
    public override IReadOnlyList<OnnxNode> OnnxNodes => [];

    public override Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) => z;

    protected override double Reference(double z) => z;

    protected override double ReferenceDerivative(double z) => 1;
}
