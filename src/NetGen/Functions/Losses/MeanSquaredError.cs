namespace NetGen.Functions;

/// <summary><c>1/(2m) ΣΣ (a − y)²</c>.</summary>
internal sealed class MeanSquaredError() : ElementwiseLoss(Loss.MeanSquaredError)
{
    private static readonly Arithmetic Error = Arithmetic.Of("error");

    public override bool HalvesMean => true;

    public override string Sum => "ΣΣ (a − y)²";

    public override string Gradient(string a) => $"({a} − y)/m";

    public override IReadOnlyList<Let> Term(Arithmetic a, Arithmetic z, Arithmetic y) => [new("error", a - y), new("loss", Error * Error)];

    public override IReadOnlyList<Let> GradientTerm(Arithmetic a, Arithmetic y) => [new("gradient", a - y)];

    public override double OfRow(double[] z, double[] a, double[] y) => a.Zip(y, (ak, yk) => (ak - yk) * (ak - yk)).Sum() / 2;

    public override double[] GradientOfRow(double[] a, double[] y) => [.. a.Zip(y, (ak, yk) => ak - yk)];
}
