using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

internal static partial class VectorMath<A, S, V, T>
{
    // x = 2^k·m with √½ ≤ m < √2, so ln x = k·ln 2 + ln(1 + (m − 1)).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log(V x)
    {
        V shift = S.Broadcast(A.RoundingShift);
        V exponent = S.ShiftRight(S.SubtractBits(x, S.Broadcast(A.SqrtHalf)), A.FractionBits);
        V k = S.Subtract(S.AddBits(exponent, shift), shift);
        V m = S.SubtractBits(x, S.ShiftLeft(exponent, A.FractionBits));

        V t = ArtanhArgument(S.Subtract(m, One));
        V tail = S.MultiplyAdd(k, S.Broadcast(A.Ln2Low), ArtanhTailOf(t));
        V log = S.MultiplyAdd(k, S.Broadcast(A.Ln2High), S.Add(t, tail));

        V ofZero = S.Choose(S.LessThan(x, S.Zero), S.Broadcast(T.NaN), S.Broadcast(T.NegativeInfinity));
        log = S.Choose(S.LessThan(x, S.Broadcast(A.SmallestNormal)), ofZero, log);
        return S.Choose(S.LessThan(x, S.Broadcast(T.PositiveInfinity)), log, x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log1PExpOfMinusAbs(V z)
    {
        V t = ArtanhArgument(ExpOfMinusAbs(z));
        return S.Add(t, ArtanhTailOf(t));
    }

    // ln(1 + e^z) = max(z, 0) + ln(1 + e^−|z|).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Softplus(V z) => S.Add(PositivePart(z), Log1PExpOfMinusAbs(z));

    /// <summary>t = f / (1 + f/2), for which ln(1 + f) = 2·artanh(t/2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ArtanhArgument(V f) => S.Divide(f, S.MultiplyAdd(f, S.Broadcast(Half), One));

    /// <summary>2·artanh(t/2) − t.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ArtanhTailOf(V t)
    {
        V u = S.Multiply(t, t);
        return S.Multiply(S.Multiply(t, u), A.ArtanhTail<S, V>(u));
    }
}
