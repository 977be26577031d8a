using System.Numerics;

namespace NetGen.Tests.Bounds;

/// <summary>What one rounding and one function cost in a precision.</summary>
/// <param name="UnitRoundoff">u: the largest relative error of one rounding.</param>
/// <param name="Function">The error of exp, an activation or its derivative, relative to <c>max(|f|, 2⁻⁶)</c>, as the library states it.</param>
/// <param name="Underflow">What a result may lose at once below the normal numbers.</param>
public sealed record Accuracy(double UnitRoundoff, double Function, double Underflow)
{
    private const double FunctionFloor = 1.0 / 64;

    /// <summary>Float: 4 ulp for each function.</summary>
    private static readonly Accuracy Single = new(Math.ScaleB(1, -24), Math.ScaleB(4, -23), Math.ScaleB(1, -126));

    /// <summary>Double: 1e-14 for each function.</summary>
    private static readonly Accuracy Double = new(Math.ScaleB(1, -53), 1e-14, Math.ScaleB(1, -1022));

    public static Accuracy Of<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => typeof(T) == typeof(float) ? Single : Double;

    /// <summary>
    /// <c>γₙ = n·u/(1 − n·u)</c>: a sum of n products, in any order, with or without fused multiply-add, is off by at most γₙ times the sum of the
    /// products' magnitudes (Higham, Accuracy and Stability of Numerical Algorithms, section 3.1).
    /// </summary>
    public double Gamma(int roundings) => roundings * UnitRoundoff / (1 - (roundings * UnitRoundoff));

    /// <summary>The error of a function with the exact value f.</summary>
    public double OfFunction(double f) => Function * Math.Max(Math.Abs(f), FunctionFloor);
}
