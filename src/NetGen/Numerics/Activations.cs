using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>a = g(z), for each activation.</summary>
/// <remarks>
/// Whole vectors are read and written: <c>count</c> elements rounded up to the next vector. z and a may be the same memory.
/// </remarks>
/// <typeparam name="M">The elementary functions of the precision.</typeparam>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Activations<M, T>
    where M : struct, IVectorMath<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary><c>a = 1/(1 + e⁻ᶻ)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Sigmoid<S, V>(ref T z, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V zk = S.Load(ref z, k);
            S.Store(M.Sigmoid<S, V>(zk), ref a, k);
        }
    }

    /// <summary><c>a = tanh z</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Tanh<S, V>(ref T z, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V zk = S.Load(ref z, k);
            S.Store(M.Tanh<S, V>(zk), ref a, k);
        }
    }

    /// <summary><c>a = max(z, 0)</c>; NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Relu<S, V>(ref T z, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V zk = S.Load(ref z, k);
            S.Store(S.Choose(S.LessThanOrEqual(zk, S.Zero), S.Zero, zk), ref a, k);
        }
    }

    /// <summary><c>a = z</c> for z &gt; 0, else <c>0.01·z</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void LeakyRelu<S, V>(ref T z, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V slope = S.Broadcast(T.CreateTruncating(0.01));
        for (nint k = 0; k < count; k += S.Count)
        {
            V zk = S.Load(ref z, k);
            S.Store(S.Choose(S.LessThanOrEqual(zk, S.Zero), S.Multiply(slope, zk), zk), ref a, k);
        }
    }

    /// <summary><c>a = z</c> for z &gt; 0, else <c>eᶻ − 1</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Elu<S, V>(ref T z, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V zk = S.Load(ref z, k);
            S.Store(M.Elu<S, V>(zk), ref a, k);
        }
    }

    /// <summary><c>a = ln(1 + eᶻ)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Softplus<S, V>(ref T z, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V zk = S.Load(ref z, k);
            S.Store(M.Softplus<S, V>(zk), ref a, k);
        }
    }

    /// <summary><c>a = z·Φ(z)</c>, Φ the standard normal distribution.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Gelu<S, V>(ref T z, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V zk = S.Load(ref z, k);
            S.Store(M.Gelu<S, V>(zk), ref a, k);
        }
    }

    /// <summary><c>a = ½z(1 + tanh(√(2/π)(z + 0.044715·z³)))</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void GeluTanh<S, V>(ref T z, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V zk = S.Load(ref z, k);
            S.Store(M.GeluTanh<S, V>(zk), ref a, k);
        }
    }

    /// <summary><c>a = z·σ(z)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Silu<S, V>(ref T z, ref T a, nint count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint k = 0; k < count; k += S.Count)
        {
            V zk = S.Load(ref z, k);
            S.Store(M.Silu<S, V>(zk), ref a, k);
        }
    }

    /// <summary>
    /// <c>aₖ = exp(zₖ)/Σⱼ exp(zⱼ)</c> for each row. The largest z of the row is taken off first, which cancels, so that no exponential overflows.
    /// </summary>
    /// <param name="z">The first of the rows.</param>
    /// <param name="a">Receives as many rows.</param>
    /// <param name="rows">How many.</param>
    /// <param name="stride">Numbers from row to row, of z and of a.</param>
    /// <param name="units">Numbers in a row.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Softmax<S, V>(ref T z, ref T a, int rows, nint stride, int units)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (int r = 0; r < rows; r++)
        {
            ref T zr = ref Unsafe.Add(ref z, r * stride);
            ref T ar = ref Unsafe.Add(ref a, r * stride);
            V largest = S.Broadcast(Sums.Max(ref zr, units));
            for (int k = 0; k < units; k += S.Count)
            {
                S.Store(M.Exp<S, V>(S.Subtract(S.Load(ref zr, k), largest)), ref ar, k);
            }

            V sum = S.Broadcast(T.CreateTruncating(Sums.Sum(ref ar, units)));
            for (int k = 0; k < units; k += S.Count)
            {
                S.Store(S.Divide(S.Load(ref ar, k), sum), ref ar, k);
            }
        }
    }
}
