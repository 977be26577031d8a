using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>The step of gradient descent for one row.</summary>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WeightStep<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary><c>W[i, j] ← W[i, j] − rate·(a[i]·δ[j] + l2·W[i, j])</c>, in one pass over W, which has no gaps.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
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
}
