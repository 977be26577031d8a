using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>The constants and polynomials of float.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SingleApproximation : IApproximation<float>
{
    /// <inheritdoc/>
    public static int FractionBits => 23;

    /// <inheritdoc/>
    public static float RoundingShift => 12582912f;

    /// <inheritdoc/>
    public static float Log2E => 1.442695f;

    /// <inheritdoc/>
    public static float Ln2High => 0.693359375f;

    /// <inheritdoc/>
    public static float Ln2Low => -0.00021219444f;

    /// <inheritdoc/>
    public static float SqrtHalf => 0.70710678f;

    /// <inheritdoc/>
    public static float SmallestNormal => 1.17549435e-38f;

    /// <inheritdoc/>
    public static float LogSmallest => -87.33654f;

    /// <inheritdoc/>
    public static float LogOverflow => 88.72284f;

    /// <inheritdoc/>
    public static float ExpLimit => 88f;

    /// <inheritdoc/>
    public static float OneLimit => 18.1f;

    /// <inheritdoc/>
    public static float GaussianLimit => 13.27f;

    /// <inheritdoc/>
    public static float GeluTanhLimit => 10.03f;

    /// <inheritdoc/>
    public static float GeluTanhLinear => 1.5957692f;

    /// <inheritdoc/>
    public static float GeluTanhLinearLow => -4.534068e-08f;

    /// <inheritdoc/>
    public static float GeluTanhCubic => 0.071354814f;

    /// <inheritdoc/>
    public static float GeluMinimum => 0.75179154f;

    /// <inheritdoc/>
    public static float GeluMinimumLow => -1.211445e-08f;

    /// <inheritdoc/>
    /// <remarks>Degree 6, in Estrin's form; relative to e^r the error is below 3.1e-9.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ExpMinus1<S, V>(V r)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        V r2 = S.Multiply(r, r);
        V c23 = S.MultiplyAdd(S.Broadcast(0.16666521f), r, S.Broadcast(0.49999994f));
        V c45 = S.MultiplyAdd(S.Broadcast(0.0083687045f), r, S.Broadcast(0.041668415f));
        V c456 = S.MultiplyAdd(S.Broadcast(0.0013812761f), r2, c45);
        return S.MultiplyAdd(S.Multiply(r2, r2), c456, S.MultiplyAdd(r2, c23, r));
    }

    /// <inheritdoc/>
    /// <remarks>Degree 3; the error of 2·artanh(t/2) is below 4.5e-9.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ArtanhTail<S, V>(V u)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        V c01 = S.MultiplyAdd(S.Broadcast(0.012506725f), u, S.Broadcast(0.08333302f));
        V c23 = S.MultiplyAdd(S.Broadcast(0.0005471026f), u, S.Broadcast(0.0021876476f));
        return S.MultiplyAdd(S.Multiply(u, u), c23, c01);
    }

    /// <inheritdoc/>
    /// <remarks>A quotient of degrees 4 and 5 without negative coefficients; the error is below 5.6e-9.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V NormalTail<S, V>(V a)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        V numerator = S.Broadcast(0.0040768506f);
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.0403674f));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.18244648f));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.43723008f));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.5f));

        V denominator = S.Broadcast(0.010219021f);
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.10119288f));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.46738857f));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(1.1992267f));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(1.6723452f));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(1f));

        return S.Divide(numerator, denominator);
    }

    /// <inheritdoc/>
    /// <remarks>A quotient of degrees 4 and 4 without negative coefficients; the error is below 7.5e-9.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluSlope<S, V>(V a)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        V numerator = S.Broadcast(0.010326234f);
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.09497918f));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.3762442f));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.75185114f));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.665078f));

        V denominator = S.Broadcast(0.025883863f);
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.21862598f));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.78984386f));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(1.3960834f));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(1f));

        return S.Divide(numerator, denominator);
    }
}
