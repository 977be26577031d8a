using static NetGen.Functions.Arithmetic;

namespace NetGen.Functions;

/// <summary><c>g(z)ₖ = exp(zₖ)/Σⱼ exp(zⱼ)</c> over the units of a layer.</summary>
internal sealed class Softmax() : RowActivation(Activation.Softmax)
{
    public override Loss FittingLoss => Loss.CrossEntropy;

    public override Activation? OnOneUnit => Activation.Sigmoid;

    public override string Definition => "softmax(z)ₖ = exp(zₖ) / Σⱼ exp(zⱼ)";

    public override string DerivativeDefinition => "Σⱼ gⱼ·∂aⱼ/∂zₖ = aₖ·(gₖ − Σⱼ gⱼ·aⱼ)";

    public override string Formula(string z) => $"softmax({z})";

    public override string Derivative(string a, string z) => $"softmax′({z})";

    public override RowArithmetic Value(Arithmetic z)
    {
        Arithmetic power = Library(ExpFunction, z - Of("largest"));
        return new([RowNumber.Largest("largest", z), RowNumber.Sum("sum", power)], power / Of("sum"));
    }

    public override RowArithmetic Gradient(Arithmetic g, Arithmetic a, Arithmetic z) => new([RowNumber.Sum("mean", g * a)], a * (g - Of("mean")));

    // Over the units of a row: of two dimensions, the last one.
    public override IReadOnlyList<OnnxNode> OnnxNodes => [new("Softmax", "axis", -1L, -1L), new("Softmax", "axis", 1L, -1L)];

    public override double[] Apply(double[] z)
    {
        double largest = z.Max();
        double[] powers = Array.ConvertAll(z, unit => Math.Exp(unit - largest));
        double sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }

    public override double[] Backward(double[] z, double[] a, double[] costByA)
    {
        double mean = a.Zip(costByA, (ak, gk) => ak * gk).Sum();
        double[] delta = new double[z.Length];
        for (int j = 0; j < z.Length; j++)
        {
            delta[j] = a[j] * (costByA[j] - mean);
        }

        return delta;
    }
}
