using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>Elementary functions of double vectors, for generated code: each lane by itself, with the same bits at every width.</summary>
/// <remarks>
/// Errors are relative to the larger of the exact result's size and 2^−6. Without fused multiply-add the two gelu and their derivatives may have twice the error.
/// NaN gives NaN, and ±∞ the limit. All members are safe on any thread.
/// All are inlined, since a wide vector that crosses a call costs more than the function does. The just-in-time compiler stops inlining
/// into a method of 1,024 locals, which 16 calls use up: beyond a dozen, put them in a loop or in methods of their own.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct DoubleMath : IVectorMath<double>
{
    /// <summary>e^x.</summary>
    /// <remarks>Within 1e-15. The result is 0 where it is less than the smallest normal number, and infinite where it is more than the largest.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp<S, V>(V x)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Exp(x);

    /// <summary>ln x.</summary>
    /// <remarks>Within 1e-15. ln 0 and the logarithm of a subnormal number are −∞, that of a negative number is NaN.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log<S, V>(V x)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Log(x);

    /// <summary>ln(1 + e^−|z|).</summary>
    /// <remarks>Within 2e-15. The error is relative to the result, however large z is, until e^−|z| is less than the smallest normal number and the result 0.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log1PExpOfMinusAbs<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Log1PExpOfMinusAbs(z);
}
