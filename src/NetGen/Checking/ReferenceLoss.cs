namespace NetGen;

/// <summary>The losses in plain double, of one row and without the 1/m; the cross entropies are computed from z.</summary>
internal static class ReferenceLoss
{
    /// <summary>The loss of a row with targets y.</summary>
    public static double OfRow(Loss loss, double[] z, double[] a, double[] y) => loss switch
    {
        Loss.MeanSquaredError => Sum(y.Length, k => (a[k] - y[k]) * (a[k] - y[k])) / 2,
        Loss.MeanAbsoluteError => Sum(y.Length, k => Math.Abs(a[k] - y[k])) / 2,

        // −ln σ(z) = softplus(−z) and −ln(1 − σ(z)) = softplus(z)
        Loss.BinaryCrossEntropy => Sum(y.Length, k => (y[k] * ReferenceActivation.Softplus(-z[k])) + ((1 - y[k]) * ReferenceActivation.Softplus(z[k]))),
        Loss.CrossEntropy => CrossEntropy(z, y),
        _ => throw new ArgumentOutOfRangeException(nameof(loss), loss, "Expected one of the four losses."),
    };

    /// <summary>δ of the output layer, <c>∂loss/∂z</c> of a row with targets y.</summary>
    public static double[] Delta(Loss loss, Activation output, double[] z, double[] a, double[] y)
    {
        switch (loss)
        {
            case Loss.BinaryCrossEntropy:
                return [.. a.Zip(y, (ak, yk) => ak - yk)];
            case Loss.CrossEntropy:
                double targetSum = y.Sum();
                return [.. a.Zip(y, (ak, yk) => (targetSum * ak) - yk)];
            case Loss.MeanAbsoluteError:
                return ReferenceActivation.Backward(output, z, a, [.. a.Zip(y, (ak, yk) => Sign(ak - yk) / 2)]);
            default:
                return ReferenceActivation.Backward(output, z, a, [.. a.Zip(y, (ak, yk) => ak - yk)]);
        }
    }

    /// <summary><c>Σ −yₖ ln softmax(z)ₖ = Σ yₖ (max − zₖ + ln(1 + Σ of the other e^(zⱼ − max)))</c>.</summary>
    private static double CrossEntropy(double[] z, double[] y)
    {
        int largest = Array.IndexOf(z, z.Max());
        double others = Sum(z.Length, j => j == largest ? 0 : Math.Exp(z[j] - z[largest]));
        double logOfSum = ReferenceActivation.LogOnePlus(others);
        return Sum(y.Length, k => y[k] * (z[largest] - z[k] + logOfSum));
    }

    /// <summary>The derivative of |x|, 0 at 0; NaN stays NaN.</summary>
    private static double Sign(double x) => x > 0 ? 1 : x < 0 ? -1 : x;

    private static double Sum(int count, Func<int, double> term) => Enumerable.Range(0, count).Sum(term);
}
