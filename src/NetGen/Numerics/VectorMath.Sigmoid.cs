using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

internal static partial class VectorMath<A, S, V, T>
{
    // 1/(1 + e^−z), where 1 + 2^k·e^r = (1 + 2^k) + 2^k·(e^r − 1).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sigmoid(V z)
    {
        V power = ScaledPower(z, T.NegativeOne, out V scale);
        V sigmoid = S.Divide(One, S.MultiplyAdd(scale, power, S.Add(scale, One)));
        sigmoid = S.Choose(S.LessThan(z, S.Broadcast(-A.ExpLimit)), S.Zero, sigmoid);
        return S.Choose(S.LessThan(S.Broadcast(A.ExpLimit), z), One, sigmoid);
    }

    // (1 − e)/(1 + e) with e = e^−2|z|, and the sign of z.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tanh(V z)
    {
        V a = S.Abs(z);
        V power = ScaledPower(a, -Two, out V scale);
        V numerator = S.MultiplyAdd(S.Negate(scale), power, S.Subtract(One, scale));
        V denominator = S.MultiplyAdd(scale, power, S.Add(One, scale));
        V tanh = S.Divide(numerator, denominator);
        tanh = S.Choose(S.LessThan(S.Broadcast(A.OneLimit * Half), a), One, tanh);
        return S.BitOr(tanh, S.BitAnd(z, S.Broadcast(T.NegativeZero)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Silu(V z) => S.Choose(S.LessThan(z, S.Broadcast(-A.ExpLimit)), S.Zero, S.Multiply(z, Sigmoid(z)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V SiluGradient(V z)
    {
        V a = LimitedAbs(z, A.ExpLimit);
        V power = ScaledPower(a, T.NegativeOne, out V scale);
        V e = S.MultiplyAdd(scale, power, scale);
        V g = S.MultiplyAdd(scale, power, S.Subtract(S.Add(One, scale), a));
        return SigmoidProductGradient(z, e, g);
    }

    /// <summary>
    /// The derivative of z·σ(y), y an odd function of z, from e = e^−|y| and g = 1 + e − |z|·y′:
    /// e·g/(1 + e)² for negative z, and (1 + e·(2 + e − g))/(1 + e)² for positive.
    /// </summary>
    /// <remarks>g is 0 at the root of the gradient. Callers add it up from e = scale + scale·power, whose parts lost fewer digits than e.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V SigmoidProductGradient(V z, V e, V g)
    {
        V sum = S.Add(One, e);
        V negative = S.Multiply(e, g);
        V positive = S.MultiplyAdd(e, S.Subtract(S.Add(One, sum), g), One);
        return S.Divide(S.Choose(S.LessThan(z, S.Zero), negative, positive), S.Multiply(sum, sum));
    }
}
