using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>What a layer's weights and one row's δ give: each kernel reads the weights once, in the order of their addresses.</summary>
/// <remarks>W[i, j], from input i to output j, lies i·outputs + j behind w. Nothing outside the matrix is read or written.</remarks>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SingleRow<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary><c>g[i] = Σⱼ δ[j]·W[i, j]</c>, by sums of 128-bit vectors at every width, so that their order does not depend on it.</summary>
    public static void Propagate<S, V>(ref T delta, ref T w, int inputs, int outputs, ref T g)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        if (S.Count > 1)
        {
            Dots<Simd128<T>, Vector128<T>>(ref delta, ref w, inputs, outputs, ref g);
        }
        else
        {
            Dots<S, V>(ref delta, ref w, inputs, outputs, ref g);
        }
    }

    /// <summary><c>W[i, j] ← W[i, j] − rate·(a[i]·δ[j] + l2·W[i, j])</c>, the step of gradient descent in one pass.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Descend<S, V>(ref T w, ref T a, ref T delta, int inputs, int outputs, T rate, T l2)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T keep = T.One - (rate * l2);
        for (int i = 0; i < inputs; i++)
        {
            T step = -rate * Unsafe.Add(ref a, i);
            int j = 0;
            for (; j + S.Count <= outputs; j += S.Count)
            {
                Step<S, V>(ref w, ref delta, j, keep, step);
            }

            // The rest of a row in narrower vectors: a wide one would reach into the next row, and wait for it.
            for (; j + Simd128<T>.Count <= outputs; j += Simd128<T>.Count)
            {
                Step<Simd128<T>, Vector128<T>>(ref w, ref delta, j, keep, step);
            }

            for (; j < outputs; j++)
            {
                Step<Scalar<T>, T>(ref w, ref delta, j, keep, step);
            }

            w = ref Unsafe.Add(ref w, outputs);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<S, V>(ref T w, ref T delta, int j, T keep, T step)
        where S : struct, ISimd<V, T>
        where V : struct =>
        S.Store(S.MultiplyAdd(S.Broadcast(step), S.Load(ref delta, j), S.Multiply(S.Broadcast(keep), S.Load(ref w, j))), ref w, j);

    // 4 inputs at a time: as many sums as hide the latency of the multiply-add.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Dots<S, V>(ref T delta, ref T w, int inputs, int outputs, ref T g)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        int whole = outputs - (outputs % S.Count);
        int i = 0;
        for (; i + 4 <= inputs; i += 4)
        {
            ref T w0 = ref Unsafe.Add(ref w, i * (nint)outputs);
            ref T w1 = ref Unsafe.Add(ref w0, outputs);
            ref T w2 = ref Unsafe.Add(ref w1, outputs);
            ref T w3 = ref Unsafe.Add(ref w2, outputs);
            V sum0 = S.Zero;
            V sum1 = S.Zero;
            V sum2 = S.Zero;
            V sum3 = S.Zero;
            for (int j = 0; j < whole; j += S.Count)
            {
                V dj = S.Load(ref delta, j);
                sum0 = S.MultiplyAdd(dj, S.Load(ref w0, j), sum0);
                sum1 = S.MultiplyAdd(dj, S.Load(ref w1, j), sum1);
                sum2 = S.MultiplyAdd(dj, S.Load(ref w2, j), sum2);
                sum3 = S.MultiplyAdd(dj, S.Load(ref w3, j), sum3);
            }

            T g0 = S.Sum(sum0);
            T g1 = S.Sum(sum1);
            T g2 = S.Sum(sum2);
            T g3 = S.Sum(sum3);
            for (int j = whole; j < outputs; j++)
            {
                T dj = Unsafe.Add(ref delta, j);
                g0 = Scalar<T>.MultiplyAdd(dj, Unsafe.Add(ref w0, j), g0);
                g1 = Scalar<T>.MultiplyAdd(dj, Unsafe.Add(ref w1, j), g1);
                g2 = Scalar<T>.MultiplyAdd(dj, Unsafe.Add(ref w2, j), g2);
                g3 = Scalar<T>.MultiplyAdd(dj, Unsafe.Add(ref w3, j), g3);
            }

            Unsafe.Add(ref g, i) = g0;
            Unsafe.Add(ref g, i + 1) = g1;
            Unsafe.Add(ref g, i + 2) = g2;
            Unsafe.Add(ref g, i + 3) = g3;
        }

        for (; i < inputs; i++)
        {
            ref T w0 = ref Unsafe.Add(ref w, i * (nint)outputs);
            V sum0 = S.Zero;
            for (int j = 0; j < whole; j += S.Count)
            {
                sum0 = S.MultiplyAdd(S.Load(ref delta, j), S.Load(ref w0, j), sum0);
            }

            T g0 = S.Sum(sum0);
            for (int j = whole; j < outputs; j++)
            {
                g0 = Scalar<T>.MultiplyAdd(Unsafe.Add(ref delta, j), Unsafe.Add(ref w0, j), g0);
            }

            Unsafe.Add(ref g, i) = g0;
        }
    }
}
