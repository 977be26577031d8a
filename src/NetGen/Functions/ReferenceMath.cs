namespace NetGen.Functions;

/// <summary>Functions that more than one reference needs, in forms that neither overflow nor cancel for any finite z.</summary>
internal static class ReferenceMath
{
    /// <summary><c>σ(z) = 1/(1 + e⁻ᶻ)</c>.</summary>
    public static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    /// <summary><c>ln(1 + eᶻ) = max(z, 0) + ln(1 + e^(−|z|))</c>.</summary>
    public static double Softplus(double z) => Math.Max(z, 0) + LogOnePlus(Math.Exp(-Math.Abs(z)));

    /// <summary><c>ln(1 + x)</c> without the rounding error of 1 + x, by Kahan's correction.</summary>
    public static double LogOnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }

    /// <summary><c>eˣ − 1</c> without cancellation near 0, by Kahan's correction.</summary>
    public static double ExpMinusOne(double x)
    {
        double power = Math.Exp(x);
        return power == 1 ? x
            : power == 0 ? -1
            : (power - 1) * x / Math.Log(power);
    }

    /// <summary>The derivative of |x|, 0 at 0; NaN stays NaN.</summary>
    public static double Sign(double x) => x > 0 ? 1 : x < 0 ? -1 : x;
}
