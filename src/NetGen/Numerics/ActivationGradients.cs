using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>δ = g ∘ g′, for each activation: what lies in δ, the gradient with respect to a, becomes that with respect to z.</summary>
/// <remarks>Whole vectors are read and written: <c>count</c> elements rounded up to the next vector.</remarks>
/// <typeparam name="M">The elementary functions of the precision.</typeparam>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ActivationGradients<M, T>
    where M : struct, IVectorMath<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary><c>δ = g·a(1 − a)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Sigmoid<S, V>(ref T delta, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V one = S.Broadcast(T.One);
        for (nint k = 0; k < count; k += S.Count)
        {
            V gk = S.Load(ref delta, k);
            V ak = S.Load(ref a, k);
            S.Store(S.Multiply(gk, S.Multiply(ak, S.Subtract(one, ak))), ref delta, k);
        }
    }

    /// <summary><c>δ = g·(1 − a²)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Tanh<S, V>(ref T delta, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V one = S.Broadcast(T.One);
        for (nint k = 0; k < count; k += S.Count)
        {
            V gk = S.Load(ref delta, k);
            V ak = S.Load(ref a, k);
            S.Store(S.Multiply(gk, S.Subtract(one, S.Multiply(ak, ak))), ref delta, k);
        }
    }

    /// <summary><c>δ = g</c> for a &gt; 0, else 0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Relu<S, V>(ref T delta, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V gk = S.Load(ref delta, k);
            V ak = S.Load(ref a, k);
            S.Store(S.Choose(S.LessThanOrEqual(ak, S.Zero), S.Zero, gk), ref delta, k);
        }
    }

    /// <summary><c>δ = g</c> for a &gt; 0, else <c>0.01·g</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void LeakyRelu<S, V>(ref T delta, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V slope = S.Broadcast(T.CreateTruncating(0.01));
        for (nint k = 0; k < count; k += S.Count)
        {
            V gk = S.Load(ref delta, k);
            V ak = S.Load(ref a, k);
            S.Store(S.Choose(S.LessThanOrEqual(ak, S.Zero), S.Multiply(slope, gk), gk), ref delta, k);
        }
    }

    /// <summary><c>δ = g</c> for a ≥ 0, else <c>g·(a + 1)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Elu<S, V>(ref T delta, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V one = S.Broadcast(T.One);
        for (nint k = 0; k < count; k += S.Count)
        {
            V gk = S.Load(ref delta, k);
            V ak = S.Load(ref a, k);
            S.Store(S.Choose(S.LessThan(ak, S.Zero), S.Multiply(gk, S.Add(ak, one)), gk), ref delta, k);
        }
    }

    /// <summary><c>δ = g·σ(z)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Softplus<S, V>(ref T delta, ref T z, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V gk = S.Load(ref delta, k);
            V zk = S.Load(ref z, k);
            S.Store(S.Multiply(gk, M.SoftplusGradient<S, V>(zk)), ref delta, k);
        }
    }

    /// <summary><c>δ = g·(Φ(z) + z·φ(z))</c>, Φ and φ of the standard normal distribution.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Gelu<S, V>(ref T delta, ref T z, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V gk = S.Load(ref delta, k);
            V zk = S.Load(ref z, k);
            S.Store(S.Multiply(gk, M.GeluGradient<S, V>(zk)), ref delta, k);
        }
    }

    /// <summary><c>δ = g·(½(1 + t) + ½z(1 − t²)·u′(z))</c>, <c>t = tanh(u)</c>, <c>u = √(2/π)(z + 0.044715·z³)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void GeluTanh<S, V>(ref T delta, ref T z, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V gk = S.Load(ref delta, k);
            V zk = S.Load(ref z, k);
            S.Store(S.Multiply(gk, M.GeluTanhGradient<S, V>(zk)), ref delta, k);
        }
    }

    /// <summary><c>δ = g·σ(z)·(1 + z·(1 − σ(z)))</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Silu<S, V>(ref T delta, ref T z, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V gk = S.Load(ref delta, k);
            V zk = S.Load(ref z, k);
            S.Store(S.Multiply(gk, M.SiluGradient<S, V>(zk)), ref delta, k);
        }
    }

    /// <summary><c>δₖ = aₖ·(gₖ − Σⱼ gⱼ·aⱼ)</c> for each row.</summary>
    /// <param name="delta">The first row of g, which becomes δ.</param>
    /// <param name="a">The first row of a.</param>
    /// <param name="rows">How many.</param>
    /// <param name="stride">Numbers from row to row, of δ and of a.</param>
    /// <param name="units">Numbers in a row.</param>
    /// <param name="terms">Working memory for a row.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Softmax<S, V>(ref T delta, ref T a, int rows, nint stride, int units, ref T terms)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (int r = 0; r < rows; r++)
        {
            ref T dr = ref Unsafe.Add(ref delta, r * stride);
            ref T ar = ref Unsafe.Add(ref a, r * stride);
            for (int k = 0; k < units; k += S.Count)
            {
                S.Store(S.Multiply(S.Load(ref dr, k), S.Load(ref ar, k)), ref terms, k);
            }

            V sum = S.Broadcast(T.CreateTruncating(Sums.Sum(ref terms, units)));
            for (int k = 0; k < units; k += S.Count)
            {
                S.Store(S.Multiply(S.Load(ref ar, k), S.Subtract(S.Load(ref dr, k), sum)), ref dr, k);
            }
        }
    }
}
