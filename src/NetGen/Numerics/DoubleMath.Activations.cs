using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

public readonly partial struct DoubleMath
{
    /// <summary>1/(1 + e^−z).</summary>
    /// <remarks>Within 1e-15. The error is relative to the result in the left tail too, which is 0 from where e^−z is near the largest number.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sigmoid<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Sigmoid(z);

    /// <summary>tanh z = (1 − e^−2|z|)/(1 + e^−2|z|) with the sign of z.</summary>
    /// <remarks>Within 1e-15. Odd to the last bit; near 0 the error is relative to the result.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tanh<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Tanh(z);

    /// <summary>ln(1 + e^z) = max(z, 0) + ln(1 + e^−|z|).</summary>
    /// <remarks>Within 2e-15. The error is relative to the result in both tails.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Softplus<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Softplus(z);

    /// <summary>z for z &gt; 0, and e^z − 1 otherwise.</summary>
    /// <remarks>Within 1e-15. Near 0 the error is relative to the result.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Elu<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Elu(z);

    /// <summary>z/(1 + e^−z).</summary>
    /// <remarks>Within 1e-15.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Silu<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Silu(z);

    /// <summary>z·Φ(z), Φ the standard normal distribution.</summary>
    /// <remarks>Within 2e-15.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Gelu<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Gelu(z);

    /// <summary>z/2·(1 + tanh(√(2/π)·(z + 0.044715z³))).</summary>
    /// <remarks>Within 2e-15.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluTanh<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.GeluTanh(z);
}
