using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z) = ½z(1 + tanh u)</c>, <c>u = √(2/π)(z + 0.044715·z³)</c>: Gelu, nearly.</summary>
internal sealed class GeluTanh() : ElementwiseActivation(Activation.GeluTanh)
{
    private const double Cubic = 0.044715;

    public override bool DerivativeReadsZ => true;

    public override WeightStart WeightStart => WeightStart.He;

    public override string Definition => "gelu_tanh(z) = ½z(1 + t),  t = tanh(u),  u = √(2/π)(z + 0.044715·z³)";

    public override string DerivativeDefinition => "gelu_tanh′(z) = ½(1 + t) + ½z(1 − t²)·u′(z)";

    public override string Formula(string z) => $"gelu_tanh({z})";

    public override Arithmetic Value(Arithmetic z) => Library("GeluTanh", z);

    public override Arithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => g * Library("GeluTanhGradient", z);

    public override IReadOnlyList<OnnxNode> OnnxNodes => [new("Gelu", "approximate", "tanh", "none")];

    public override IReadOnlyList<Arithmetic> OnnxFormulas(Arithmetic z) =>
        [0.5 * z * (1 + Library("Tanh", Math.Sqrt(2 / Math.PI) * (z + (Cubic * z * z * z))))];

    // PyTorch's exporter computes torch.sqrt(torch.tensor(2 / math.pi)).
    public override IReadOnlyList<(double Number, float Single)> OnnxRoundings => [(Math.Sqrt(2 / Math.PI), (float)Math.Sqrt((float)(2 / Math.PI)))];

    public override Arithmetic? WrittenToOnnx(Arithmetic z, bool isDouble) =>
        0.5 * (z * (1 + Library("Tanh", Math.Sqrt(2 / Math.PI) * (z + (Cubic * (z * (z * z)))))));

    // ½(1 + tanh u) = σ(2u), which does not cancel.
    protected override double Reference(double z) => z * ReferenceMath.Sigmoid(2 * Argument(z));

    protected override double ReferenceDerivative(double z)
    {
        double u = Argument(z);
        double slope = ReferenceMath.Sigmoid(2 * u) * ReferenceMath.Sigmoid(-2 * u);

        // Where σ′ has died away, u′ may be infinite.
        double slopeByZ = slope == 0 ? 0 : slope * 2 * Math.Sqrt(2 / Math.PI) * (1 + (3 * Cubic * z * z));
        return ReferenceMath.Sigmoid(2 * u) + (z * slopeByZ);
    }

    private static double Argument(double z) => Math.Sqrt(2 / Math.PI) * (z + (Cubic * z * z * z));
}
