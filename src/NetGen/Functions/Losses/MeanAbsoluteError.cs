using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>1/(2m) ΣΣ |a − y|</c>.</summary>
internal sealed class MeanAbsoluteError() : ElementwiseLoss(Loss.MeanAbsoluteError)
{
    private static readonly Arithmetic Error = Of("error");

    public override bool HalvesMean => true;

    public override string Sum => "ΣΣ |a − y|";

    public override string Gradient(string a) => $"sign({a} − y)/(2m)";

    public override IReadOnlyList<Let> Term(Arithmetic a, Arithmetic z, Arithmetic y) => [new("loss", Abs(a - y))];

    public override IReadOnlyList<Let> GradientTerm(Arithmetic a, Arithmetic y) =>
    [
        new("error", a - y),
        new("sign", WhereLess(Error, 0, -1, WhereLess(0, Error, 1, Error)), "sign(0) = 0, and NaN stays NaN"),
        new("gradient", Of("sign") * 0.5),
    ];

    public override double OfRow(double[] z, double[] a, double[] y) => a.Zip(y, (ak, yk) => Math.Abs(ak - yk)).Sum() / 2;

    public override double[] GradientOfRow(double[] a, double[] y) => [.. a.Zip(y, (ak, yk) => ReferenceMath.Sign(ak - yk) / 2)];
}
