using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

// z/2·(1 + tanh(√(2/π)·(z + 0.044715z³))) = z·σ(y) with y = 2√(2/π)·(z + 0.044715z³).
internal static partial class VectorMath<A, S, V, T>
{
    // z·σ(y) = z/(1 + e) for positive z and z·e/(1 + e) for negative, e = e^−|y|.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluTanh(V z)
    {
        V a = LimitedAbs(z, A.GeluTanhLimit);
        V power = GeluTanhPower(a, CubicTerm(a), out V scale);
        V e = S.MultiplyAdd(scale, power, scale);
        V numerator = S.Choose(S.LessThan(z, S.Zero), S.Multiply(S.Negate(a), e), z);
        return S.Divide(numerator, S.Add(One, e));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluTanhGradient(V z)
    {
        V a = LimitedAbs(z, A.GeluTanhLimit);
        V cubic = CubicTerm(a);

        V power = GeluTanhPower(a, cubic, out V scale);

        V e = S.MultiplyAdd(scale, power, scale);

        // g = 1 + e − a·y′ = 1 + scale − linear·a − 3·cubic + scale·power
        V g = S.MultiplyAdd(a, S.Broadcast(-A.GeluTanhLinear), S.Add(One, scale));
        g = S.MultiplyAdd(a, S.Broadcast(-A.GeluTanhLinearLow), g);
        g = S.MultiplyAdd(cubic, S.Broadcast(-(Two + T.One)), g);
        g = S.MultiplyAdd(scale, power, g);
        return SigmoidProductGradient(z, e, g);
    }

    /// <summary>The term of y in a³.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V CubicTerm(V a) => S.Multiply(S.Multiply(S.Multiply(a, a), a), S.Broadcast(A.GeluTanhCubic));

    /// <summary>
    /// power and scale for which e^−y = scale·(1 + power), y = linear·a + cubic; the digits that y does not hold would otherwise be an error
    /// that grows with y.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V GeluTanhPower(V a, V cubic, out V scale)
    {
        V linear = S.Broadcast(A.GeluTanhLinear);
        V y = S.MultiplyAdd(a, linear, cubic);
        V low = S.Add(S.MultiplyAdd(a, linear, S.Negate(y)), cubic);
        low = S.MultiplyAdd(a, S.Broadcast(A.GeluTanhLinearLow), low);
        return ScaledPower(y, low, T.NegativeOne, out scale);
    }
}
