using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

internal static partial class VectorMath<A, S, V, T>
{
    // e^x = 2^k·e^r with k the integer nearest to x / ln 2 and r = x − k·ln 2, so |r| ≤ ln(2)/2.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp(V x)
    {
        V power = A.ExpMinus1<S, V>(Reduce(x, T.One, out V shifted));
        V e = S.AddBits(S.Add(power, One), S.ShiftLeft(shifted, A.FractionBits));
        e = S.Choose(S.LessThan(x, S.Broadcast(A.LogSmallest)), S.Zero, e);

        // x·∞ is ∞ beyond the limit, and NaN for NaN.
        return S.Choose(S.LessThan(x, S.Broadcast(A.LogOverflow)), e, S.Multiply(x, S.Broadcast(T.PositiveInfinity)));
    }

    // z < 0: e^z − 1 = (2^k − 1) + 2^k·(e^r − 1), which keeps the digits of a small z.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Elu(V z)
    {
        V power = ScaledPower(z, T.One, out V scale);
        V e = S.MultiplyAdd(scale, power, S.Subtract(scale, One));
        e = S.Choose(S.LessThan(z, S.Broadcast(-A.OneLimit)), S.Broadcast(T.NegativeOne), e);
        return S.Choose(S.LessThan(S.Zero, z), z, e);
    }

    /// <summary>e^−|z|, and 0 where it is less than the smallest normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ExpOfMinusAbs(V z)
    {
        V power = ScaledPower(LimitedAbs(z, A.ExpLimit), T.NegativeOne, out V scale);
        return S.MultiplyAdd(scale, power, scale);
    }

    /// <summary>
    /// power = e^r − 1 and scale = 2^k for which e^(factor·x) = 2^k·e^r = scale + scale·power. The factor is a power of two; as far as
    /// factor·x is not within ±<c>ExpLimit</c>, the results mean nothing, but power is NaN for NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ScaledPower(V x, T factor, out V scale)
    {
        V r = Reduce(x, factor, out V shifted);
        scale = Scale(shifted);
        return A.ExpMinus1<S, V>(r);
    }

    /// <summary>The same for e^(factor·(x + low)), where low is less than the last digit of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ScaledPower(V x, V low, T factor, out V scale)
    {
        V r = S.MultiplyAdd(low, S.Broadcast(factor), Reduce(x, factor, out V shifted));
        scale = Scale(shifted);
        return A.ExpMinus1<S, V>(r);
    }

    /// <summary>r of factor·x = k·ln 2 + r; the lowest bits of <paramref name="shifted"/> hold k.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Reduce(V x, T factor, out V shifted)
    {
        V shift = S.Broadcast(A.RoundingShift);
        shifted = S.MultiplyAdd(x, S.Broadcast(factor * A.Log2E), shift);
        V k = S.Subtract(shifted, shift);
        V r = S.MultiplyAdd(k, S.Broadcast(-A.Ln2High), S.Multiply(x, S.Broadcast(factor)));
        return S.MultiplyAdd(k, S.Broadcast(-A.Ln2Low), r);
    }

    // The exponent's bits of 1 plus k: 2^k, and 0 for the lowest exponent.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Scale(V shifted) => S.AddBits(One, S.ShiftLeft(shifted, A.FractionBits));
}
