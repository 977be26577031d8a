using System.ComponentModel;
using NetGen.Functions;

namespace NetGen.Numerics;

/// <summary>The functions of portable code, one number at a time in double: none overflows or cancels for any finite z.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PortableMath
{
    private const double GeluCubic = 0.044715;

    private static readonly double RootTwoOverPi = Math.Sqrt(2 / Math.PI);

    /// <summary><c>σ(z) = 1 / (1 + e⁻ᶻ)</c>.</summary>
    public static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    /// <summary><c>eᶻ − 1</c>, by Kahan's correction.</summary>
    public static double ExpMinusOne(double z)
    {
        double power = Math.Exp(z);
        return power == 1 ? z
            : power == 0 ? -1
            : (power - 1) * z / Math.Log(power);
    }

    /// <summary><c>ln(1 + x)</c> for finite x ≥ 0, by Kahan's correction.</summary>
    public static double LogOnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }

    /// <summary>tanh z.</summary>
    public static double Tanh(double z) => Math.Tanh(z);

    /// <summary><c>z</c> for z &gt; 0, else <c>eᶻ − 1</c>.</summary>
    public static double Elu(double z) => z <= 0 ? ExpMinusOne(z) : z;

    /// <summary><c>ln(1 + eᶻ) = max(z, 0) + ln(1 + e^−|z|)</c>.</summary>
    public static double Softplus(double z) => Math.Max(z, 0) + LogOnePlus(Math.Exp(-Math.Abs(z)));

    /// <summary><c>σ(z)</c>.</summary>
    public static double SoftplusGradient(double z) => Sigmoid(z);

    /// <summary><c>z·Φ(z)</c>, <c>Φ(z) = ½ erfc(−z/√2)</c>.</summary>
    public static double Gelu(double z) => z * NormalDistribution(z);

    /// <summary><c>Φ(z) + z·φ(z)</c>, <c>φ(z) = exp(−z²/2)/√(2π)</c>.</summary>
    public static double GeluGradient(double z) => NormalDistribution(z) + (z * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI));

    /// <summary><c>½z(1 + tanh u) = z·σ(2u)</c>, <c>u = √(2/π)(z + 0.044715·z³)</c>.</summary>
    public static double GeluTanh(double z) => z * Sigmoid(2 * GeluArgument(z));

    /// <summary><c>σ(2u) + z·σ(2u)·(1 − σ(2u))·2u′</c>.</summary>
    public static double GeluTanhGradient(double z)
    {
        double twice = 2 * GeluArgument(z);
        double slope = Sigmoid(twice) * Sigmoid(-twice);

        // Where the slope has died away, u′ may be infinite.
        return slope == 0 ? Sigmoid(twice) : Sigmoid(twice) + (z * slope * 2 * RootTwoOverPi * (1 + (3 * GeluCubic * z * z)));
    }

    /// <summary><c>z·σ(z)</c>.</summary>
    public static double Silu(double z) => z * Sigmoid(z);

    /// <summary><c>σ(z)·(1 + z·(1 − σ(z)))</c>.</summary>
    public static double SiluGradient(double z) => Sigmoid(z) * (1 + (z * Sigmoid(-z)));

    private static double NormalDistribution(double z) => ErrorFunction.Erfc(-z / Math.Sqrt(2)) / 2;

    private static double GeluArgument(double z) => RootTwoOverPi * (z + (GeluCubic * z * z * z));
}
