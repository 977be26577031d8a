using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>1/m ΣΣ −y·ln σ(z) − (1 − y)·ln(1 − σ(z))</c>, from z.</summary>
internal sealed class BinaryCrossEntropy() : ElementwiseLoss(Loss.BinaryCrossEntropy)
{
    public override Activation? NeededOutput => Activation.Sigmoid;

    public override bool GivesDelta => true;

    public override bool ReadsZ => true;

    public override string Sum => "ΣΣ −y·ln a − (1 − y)·ln(1 − a)";

    public override string Gradient(string a) => $"({a} − y)/m";

    public override IReadOnlyList<Let> Term(Arithmetic a, Arithmetic z, Arithmetic y) =>
    [
        new("positive", WhereLessOrEqual(z, 0, 0, z), "−y·ln σ(z) − (1 − y)·ln(1 − σ(z)) = ln(1 + e^−|z|) + y·max(−z, 0) + (1 − y)·max(z, 0)"),
        new("wrong", (y * (Of("positive") - z)) + ((1 - y) * Of("positive"))),
        new("loss", Library("Log1PExpOfMinusAbs", z) + Of("wrong")),
    ];

    public override IReadOnlyList<Let> TermInDouble(Arithmetic a, Arithmetic z, Arithmetic y) =>
        [new("loss", (y * Library("Softplus", -z)) + ((1 - y) * Library("Softplus", z)), "−ln σ(z) = ln(1 + exp(−z)),  −ln(1 − σ(z)) = ln(1 + exp(z))")];

    public override IReadOnlyList<Let> GradientTerm(Arithmetic a, Arithmetic y) => [new("gradient", a - y)];

    // −ln σ(z) = softplus(−z) and −ln(1 − σ(z)) = softplus(z)
    public override double OfRow(double[] z, double[] a, double[] y) =>
        z.Zip(y, (zk, yk) => (yk * ReferenceMath.Softplus(-zk)) + ((1 - yk) * ReferenceMath.Softplus(zk))).Sum();

    public override double[] GradientOfRow(double[] a, double[] y) => [.. a.Zip(y, (ak, yk) => ak - yk)];
}
