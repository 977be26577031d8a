using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>The constants and polynomials of double.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DoubleApproximation : IApproximation<double>
{
    /// <inheritdoc/>
    public static int FractionBits => 52;

    /// <inheritdoc/>
    public static double RoundingShift => 6755399441055744;

    /// <inheritdoc/>
    public static double Log2E => 1.4426950408889634;

    /// <inheritdoc/>
    public static double Ln2High => 0.693147180369123816490;

    /// <inheritdoc/>
    public static double Ln2Low => 1.90821492927058770002e-10;

    /// <inheritdoc/>
    public static double SqrtHalf => 0.70710678118654752;

    /// <inheritdoc/>
    public static double SmallestNormal => 2.2250738585072014e-308;

    /// <inheritdoc/>
    public static double LogSmallest => -708.3964185322641;

    /// <inheritdoc/>
    public static double LogOverflow => 709.782712893384;

    /// <inheritdoc/>
    public static double ExpLimit => 709;

    /// <inheritdoc/>
    public static double OneLimit => 38.2;

    /// <inheritdoc/>
    public static double GaussianLimit => 37.66;

    /// <inheritdoc/>
    public static double GeluTanhLimit => 21.153;

    /// <inheritdoc/>
    public static double GeluTanhLinear => 1.5957691216057308;

    /// <inheritdoc/>
    public static double GeluTanhLinearLow => -9.96930880911092e-17;

    /// <inheritdoc/>
    public static double GeluTanhCubic => 0.07135481627260025;

    /// <inheritdoc/>
    public static double GeluMinimum => 0.7517915246935645;

    /// <inheritdoc/>
    public static double GeluMinimumLow => -1.4956759177009883e-17;

    /// <inheritdoc/>
    /// <remarks>Degree 11, in Estrin's form; relative to e^r the error is below 3.7e-18.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ExpMinus1<S, V>(V r)
        where S : struct, ISimd<V, double>
        where V : struct
    {
        V r2 = S.Multiply(r, r);
        V r4 = S.Multiply(r2, r2);
        V c23 = S.MultiplyAdd(S.Broadcast(0.16666666666666413), r, S.Broadcast(0.5000000000000011));
        V c45 = S.MultiplyAdd(S.Broadcast(0.008333333333493897), r, S.Broadcast(0.04166666666652988));
        V c67 = S.MultiplyAdd(S.Broadcast(0.00019841269508000443), r, S.Broadcast(0.0013888888943699236));
        V c89 = S.MultiplyAdd(S.Broadcast(2.7557585003152828e-06), r, S.Broadcast(2.4801493032702943e-05));
        V c1011 = S.MultiplyAdd(S.Broadcast(2.5000510574236334e-08), r, S.Broadcast(2.763027004066213e-07));
        V from4 = S.MultiplyAdd(r2, c67, c45);
        V from8 = S.MultiplyAdd(r2, c1011, c89);
        return S.MultiplyAdd(r4, S.MultiplyAdd(r4, from8, from4), S.MultiplyAdd(r2, c23, r));
    }

    /// <inheritdoc/>
    /// <remarks>Degree 8, in Estrin's form; the error of 2·artanh(t/2) is below 4.9e-17.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ArtanhTail<S, V>(V u)
        where S : struct, ISimd<V, double>
        where V : struct
    {
        V u2 = S.Multiply(u, u);
        V u4 = S.Multiply(u2, u2);
        V c01 = S.MultiplyAdd(S.Broadcast(0.01249999999876322), u, S.Broadcast(0.08333333333334716));
        V c23 = S.MultiplyAdd(S.Broadcast(0.0004340272046182671), u, S.Broadcast(0.002232142895205906));
        V c45 = S.MultiplyAdd(S.Broadcast(1.8755230311289072e-05), u, S.Broadcast(8.878327533196145e-05));
        V c67 = S.MultiplyAdd(S.Broadcast(7.554890989058872e-07), u, S.Broadcast(4.146243738890676e-06));
        V from4 = S.MultiplyAdd(u2, c67, c45);
        V to8 = S.MultiplyAdd(u4, S.Broadcast(3.3837755885499535e-07), from4);
        return S.MultiplyAdd(u4, to8, S.MultiplyAdd(u2, c23, c01));
    }

    /// <inheritdoc/>
    /// <remarks>A quotient of degrees 9 and 10 without negative coefficients; the error is below 5.4e-17.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V NormalTail<S, V>(V a)
        where S : struct, ISimd<V, double>
        where V : struct
    {
        V numerator = S.Broadcast(1.3967681226956477e-06);
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(3.750228663867971e-05));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.0004931457997281839));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.004108158637107787));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.023711054036381154));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.09798914193100934));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.28997762096830004));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.5949483201088146));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.7754957846242825));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.5));

        V denominator = S.Broadcast(3.5011784694616132e-06);
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(9.400429204985192e-05));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.001239634383770462));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.010391630877903357));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.06066392972341586));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.2557319605068315));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.7838638840283672));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(1.7172775621869654));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(2.5640286396243788));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(2.3488761300514196));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(1.0));

        return S.Divide(numerator, denominator);
    }

    /// <inheritdoc/>
    /// <remarks>A quotient of degrees 9 and 9 without negative coefficients; the error is below 3.7e-17.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluSlope<S, V>(V a)
        where S : struct, ISimd<V, double>
        where V : struct
    {
        V numerator = S.Broadcast(4.790993224323322e-06);
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.00012432097446349053));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.0015515425890236694));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.012079838107603824));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.06418903775121547));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.2403570698888955));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.633061425861269));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(1.1321047309356902));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(1.2540743065796698));
        numerator = S.MultiplyAdd(numerator, a, S.Broadcast(0.6650779951314343));

        V denominator = S.Broadcast(1.2009239079665258e-05);
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.0003025980255596134));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.00366687162340486));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.027658438885528717));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.14178892510925528));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(0.5088798635353521));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(1.272064189651713));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(2.126912130863651));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(2.1512180013879783));
        denominator = S.MultiplyAdd(denominator, a, S.Broadcast(1.0));

        return S.Divide(numerator, denominator);
    }
}
