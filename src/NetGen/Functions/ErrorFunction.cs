namespace NetGen.Functions;

/// <summary>The error function in double, for the exact <see cref="Activation.Gelu"/>.</summary>
internal static class ErrorFunction
{
    /// <summary>From here on the continued fraction converges fast, and 1 − erf x would lose digits.</summary>
    private const double SeriesLimit = 2;

    /// <summary>Enough for double accuracy at <see cref="SeriesLimit"/>; farther out fewer would do.</summary>
    private const int FractionTerms = 100;

    /// <summary>The complement <c>erfc x = 1 − erf x = 2/√π ∫ₓ^∞ e^(−t²) dt</c>, relative error below 1e-13.</summary>
    public static double Erfc(double x) =>
        double.IsNaN(x) ? x
        : x > SeriesLimit ? ByContinuedFraction(x)
        : x < -SeriesLimit ? 2 - ByContinuedFraction(-x)
        : 1 - BySeries(x);

    /// <summary><c>erf x = 2/√π e^(−x²) Σₙ 2ⁿ x^(2n+1) / (1·3·…·(2n+1))</c>: all terms have one sign (Abramowitz and Stegun, 7.1.6).</summary>
    private static double BySeries(double x)
    {
        double term = x;
        double sum = x;
        for (int n = 1; sum + term != sum; n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    /// <summary><c>erfc x = e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 3⁄2/(x + …))))</c>, from the inside out (Abramowitz and Stegun, 7.1.14).</summary>
    private static double ByContinuedFraction(double x)
    {
        double fraction = x;
        for (int k = FractionTerms; k >= 1; k--)
        {
            fraction = x + (k / 2.0 / fraction);
        }

        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / fraction;
    }
}
