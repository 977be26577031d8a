using System.Globalization;
using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>1/m ΣΣ h(a − y)</c>, <c>h(e) = ½e²</c> for |e| ≤ δ, else <c>δ(|e| − ½δ)</c>: squares, and lines from δ on.</summary>
/// <param name="delta">δ.</param>
internal sealed class Huber(double delta) : ElementwiseLoss(Loss.Huber)
{
    private static readonly Arithmetic Error = Of("error");
    private static readonly Arithmetic Magnitude = Of("magnitude");

    public override double? Delta => delta;

    public override bool HasLibraryLoops => false;

    public override string Sum => $"ΣΣ [|a − y| ≤ {Text(delta)} ? ½(a − y)² : {Text(delta)}·(|a − y| − {Text(delta / 2)})]";

    public override string Gradient(string a) => $"min(max({a} − y, −{Text(delta)}), {Text(delta)})/m";

    public override IReadOnlyList<Let> Term(Arithmetic a, Arithmetic z, Arithmetic y) =>
    [
        new("magnitude", Abs(a - y)),
        new("loss", WhereLessOrEqual(Magnitude, delta, 0.5 * (Magnitude * Magnitude), delta * (Magnitude - (delta / 2)))),
    ];

    public override IReadOnlyList<Let> GradientTerm(Arithmetic a, Arithmetic y) =>
        [new("error", a - y), new("gradient", WhereLess(Error, -delta, -delta, WhereLess(delta, Error, delta, Error)))];

    public override double OfRow(double[] z, double[] a, double[] y) => a.Zip(y, (ak, yk) => LossOf(ak - yk)).Sum();

    // NaN stays NaN.
    public override double[] GradientOfRow(double[] a, double[] y) => [.. a.Zip(y, (ak, yk) => ak - yk > delta ? delta : ak - yk < -delta ? -delta : ak - yk)];

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    // ½e² less what it is over the tangent at δ.
    private double LossOf(double error)
    {
        double over = Math.Max(Math.Abs(error) - delta, 0);
        return ((error * error) - (over * over)) / 2;
    }
}
