namespace NetGen.Tests.Numerics;

/// <summary>
/// The functions by their textbook formulas and Taylor series, in decimal, whose 28 digits leave double's last one beyond doubt. Slow, plain, and
/// nothing in common with the code under test. Accurate to 1e-24 beside the double that is returned.
/// </summary>
internal static class ReferenceFunctions
{
    private const decimal InverseSqrtTwoPi = 0.3989422804014326779399460599m;
    private const decimal SqrtEightOverPi = 1.5957691216057307117597842397m;

    // e^−60 is 9e-27: from here on a tail is nothing beside 2^−6, the smallest size that the tests measure errors against.
    private const double Far = 60;

    /// <summary>The function of that name at <paramref name="z"/>; NaN and infinities are not meant.</summary>
    public static double Of(string function, double z) => function switch
    {
        "Exp" => Math.Exp(z),
        "Log" => Math.Log(z),
        "Log1PExpOfMinusAbs" => (double)Log1PExpOfMinusAbs(z),
        "Sigmoid" or "SoftplusGradient" => (double)Sigmoid(z),
        "Tanh" => (double)((2 * Sigmoid(2 * z)) - 1),
        "Softplus" => Math.Max(z, 0) + (double)Log1PExpOfMinusAbs(z),
        "Elu" => z > 0 ? z : (double)ExpMinus1(z),
        "Silu" => Math.Abs(z) > Far ? Math.Max(z, 0) : (double)(Exact(z) * Sigmoid(z)),
        "SiluGradient" => Math.Abs(z) > Far ? Step(z) : (double)SiluGradient(Exact(z), Sigmoid(z)),
        "Gelu" => Math.Abs(z) > 11 ? Math.Max(z, 0) : (double)(Exact(z) * Normal(Exact(z))),
        "GeluGradient" => Math.Abs(z) > 11 ? Step(z) : (double)(Normal(Exact(z)) + (Exact(z) * Density(Exact(z)))),
        "GeluTanh" => Math.Abs(z) > 9 ? Math.Max(z, 0) : (double)(Exact(z) * Sigmoid(GeluTanhArgument(Exact(z)))),
        "GeluTanhGradient" => Math.Abs(z) > 9 ? Step(z) : (double)GeluTanhGradient(Exact(z)),
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, "There is no reference for this function."),
    };

    private static double Step(double z) => z > 0 ? 1 : 0;

    /// <summary>All digits of <paramref name="z"/>; the cast alone keeps 15.</summary>
    private static decimal Exact(double z)
    {
        decimal high = (decimal)z;
        return high + (decimal)(z - (double)high);
    }

    private static decimal Sigmoid(double z) => Sigmoid(Exact(Math.Clamp(z, -Far, Far)));

    private static decimal Sigmoid(decimal z) => z >= 0 ? 1 / (1 + Exp(-z)) : Exp(z) / (1 + Exp(z));

    // ln(1 + e) = 2·artanh(s) with s = e/(2 + e), artanh(s) = s + s³/3 + s⁵/5 + …
    private static decimal Log1PExpOfMinusAbs(double z)
    {
        decimal e = Exp(Exact(-Math.Min(Math.Abs(z), Far)));
        decimal s = e / (2 + e);
        decimal sum = 0;
        decimal power = s;
        for (int n = 1; power != 0; n += 2)
        {
            sum += power / n;
            power *= s * s;
        }

        return 2 * sum;
    }

    private static decimal ExpMinus1(double z) => Exp(Exact(Math.Max(z, -Far))) - 1;

    // d/dz z·σ(z) = σ + z·σ·(1 − σ)
    private static decimal SiluGradient(decimal z, decimal sigmoid) => sigmoid + (z * sigmoid * (1 - sigmoid));

    // z/2·(1 + tanh u) = z·σ(2u), u = √(2/π)·(z + 0.044715z³)
    private static decimal GeluTanhArgument(decimal z) => SqrtEightOverPi * (z + (0.044715m * z * z * z));

    private static decimal GeluTanhGradient(decimal z)
    {
        decimal sigmoid = Sigmoid(GeluTanhArgument(z));
        decimal slope = SqrtEightOverPi * (1 + (3 * 0.044715m * z * z));
        return sigmoid + (z * sigmoid * (1 - sigmoid) * slope);
    }

    private static decimal Density(decimal z) => InverseSqrtTwoPi * Exp(-z * z / 2);

    // Φ(z) = 1/2 + φ(z)·(z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …)
    private static decimal Normal(decimal z)
    {
        decimal sum = 0;
        decimal term = z;
        for (int n = 3; sum + term != sum; n += 2)
        {
            sum += term;
            term *= z * z / n;
        }

        return 0.5m + (InverseSqrtTwoPi * sum / Exp(z * z / 2));
    }

    // e^x = (1 + y + y²/2! + …)^256 with y = x/256; the reciprocal for negative x, so that no digits cancel.
    private static decimal Exp(decimal x)
    {
        if (x < 0)
        {
            return 1 / Exp(-x);
        }

        decimal y = x / 256;
        decimal sum = 0;
        decimal term = 1;
        for (int n = 1; term != 0; n++)
        {
            sum += term;
            term *= y / n;
        }

        for (int squaring = 0; squaring < 8; squaring++)
        {
            sum *= sum;
        }

        return sum;
    }
}
