using System.ComponentModel;

namespace NetGen.Numerics;

/// <summary>The elementary functions of one precision, each lane by itself: what kernels for both precisions are written over.</summary>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IVectorMath<T>
    where T : unmanaged
{
    /// <summary>e^x.</summary>
    static abstract V Exp<S, V>(V x)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>ln x.</summary>
    static abstract V Log<S, V>(V x)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>ln(1 + e^−|z|).</summary>
    static abstract V Log1PExpOfMinusAbs<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>1/(1 + e^−z).</summary>
    static abstract V Sigmoid<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>tanh z.</summary>
    static abstract V Tanh<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>z for z &gt; 0, and e^z − 1 otherwise.</summary>
    static abstract V Elu<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>ln(1 + e^z).</summary>
    static abstract V Softplus<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>The derivative of softplus.</summary>
    static abstract V SoftplusGradient<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>z·σ(z).</summary>
    static abstract V Silu<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>The derivative of silu.</summary>
    static abstract V SiluGradient<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>z·Φ(z), Φ the standard normal distribution.</summary>
    static abstract V Gelu<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>The derivative of gelu.</summary>
    static abstract V GeluGradient<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>z/2·(1 + tanh(√(2/π)·(z + 0.044715z³))).</summary>
    static abstract V GeluTanh<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>The derivative of the approximate gelu.</summary>
    static abstract V GeluTanhGradient<S, V>(V z)
        where S : struct, ISimd<V, T>
        where V : struct;
}
