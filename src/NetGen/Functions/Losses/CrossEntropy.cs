using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>1/m ΣΣ −y·ln softmax(z)</c>, from z.</summary>
internal sealed class CrossEntropy() : RowLoss(Loss.CrossEntropy)
{
    public override Activation? NeededOutput => Activation.Softmax;

    public override bool GivesDelta => true;

    public override bool ReadsZ => true;

    public override string Sum => "ΣΣ −y·ln softmax(z)";

    public override string Gradient(string a) => $"((Σy)·{a} − y)/m";

    public override RowArithmetic Terms(Arithmetic a, Arithmetic z, Arithmetic y)
    {
        Arithmetic largest = Of("largest");
        return new(
            [
                RowNumber.Largest("largest", z, "−ln softmax(z)ₖ = z_max − zₖ + ln(1 + Σ of the others' exp(zⱼ − z_max))"),
                RowNumber.SumOfOthers("others", Library(ExpFunction, z - largest)),
                RowNumber.Of("logOfSum", Library("LogOnePlus", Of("others"))),
            ],
            y * (largest - z + Of("logOfSum")));
    }

    public override RowArithmetic GradientTerms(Arithmetic a, Arithmetic y) => new([RowNumber.Sum("sum", y)], (Of("sum") * a) - y);

    /// <summary><c>Σ −yₖ ln softmax(z)ₖ = Σ yₖ (max − zₖ + ln(1 + Σ of the other e^(zⱼ − max)))</c>.</summary>
    public override double OfRow(double[] z, double[] a, double[] y)
    {
        int largest = Array.IndexOf(z, z.Max());
        double others = z.Where((_, j) => j != largest).Sum(zj => Math.Exp(zj - z[largest]));
        double logOfSum = ReferenceMath.LogOnePlus(others);
        return z.Zip(y, (zk, yk) => yk * (z[largest] - zk + logOfSum)).Sum();
    }

    public override double[] GradientOfRow(double[] a, double[] y)
    {
        double targetSum = y.Sum();
        return [.. a.Zip(y, (ak, yk) => (targetSum * ak) - yk)];
    }
}
