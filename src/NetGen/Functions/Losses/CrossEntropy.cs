namespace NetGen.Functions;

/// <summary><c>1/m ΣΣ −y·ln softmax(z)</c>, from z.</summary>
internal sealed class CrossEntropy() : LossFunction(Loss.CrossEntropy)
{
    public override Activation? NeededOutput => Activation.Softmax;

    public override bool GivesDelta => true;

    public override bool ReadsZ => true;

    public override bool NeedsWholeRow => true;

    public override string Sum => "ΣΣ −y·ln softmax(z)";

    public override string Gradient(string a) => $"((Σy)·{a} − y)/m";

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
