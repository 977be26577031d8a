using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

internal static partial class VectorMath<A, S, V, T>
{
    // z·Φ(z) = max(z, 0) − |z|·Q(|z|), Q = 1 − Φ the upper tail of the standard normal distribution.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Gelu(V z)
    {
        V a = LimitedAbs(z, A.GaussianLimit);
        V tail = S.Multiply(Gaussian(a), A.NormalTail<S, V>(a));
        return S.MultiplyAdd(S.Negate(a), tail, PositivePart(z));
    }

    // Φ(z) + z·φ(z) is h for z = −a and 1 − h for z = a, where h = Q(a) − a·φ(a).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluGradient(V z)
    {
        V a = LimitedAbs(z, A.GaussianLimit);
        V fromRoot = S.Add(S.Subtract(S.Broadcast(A.GeluMinimum), a), S.Broadcast(A.GeluMinimumLow));
        V h = S.Multiply(Gaussian(a), S.Multiply(fromRoot, A.GeluSlope<S, V>(a)));
        return S.Choose(S.LessThan(z, S.Zero), h, S.Subtract(One, h));
    }

    /// <summary>e^(−a²/2); the digits that a² does not hold would otherwise be an error that grows with a.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Gaussian(V a)
    {
        V square = S.Multiply(a, a);
        V low = S.MultiplyAdd(a, a, S.Negate(square));
        V power = ScaledPower(square, low, -Half, out V scale);
        return S.MultiplyAdd(scale, power, scale);
    }
}
