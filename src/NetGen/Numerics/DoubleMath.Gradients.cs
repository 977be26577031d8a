using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

public readonly partial struct DoubleMath
{
    /// <summary>The derivative of softplus, 1/(1 + e^−z).</summary>
    /// <remarks>Within 1e-15.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V SoftplusGradient<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.Sigmoid(z);

    /// <summary>The derivative of silu, σ(z)·(1 + z·(1 − σ(z))).</summary>
    /// <remarks>Within 4e-15.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V SiluGradient<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.SiluGradient(z);

    /// <summary>The derivative of gelu, Φ(z) + z·φ(z).</summary>
    /// <remarks>Within 4e-15.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluGradient<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.GeluGradient(z);

    /// <summary>The derivative of the approximate gelu z·σ(y), y = 2√(2/π)·(z + 0.044715z³): σ(y)·(1 + z·(1 − σ(y))·dy/dz).</summary>
    /// <remarks>Within 4e-15.</remarks>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">The vector.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluTanhGradient<S, V>(V z)
        where S : struct, ISimd<V, double>
        where V : struct =>
        VectorMath<DoubleApproximation, S, V, double>.GeluTanhGradient(z);
}
