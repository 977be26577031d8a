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
    public static void Descend<S, V>(ref T w, ref T a, ref T delta, int inputs, int outputs, T rate, T l2)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        // Vectors that fit into a row: one that reached into the next row would wait for it.
        if (typeof(V) == typeof(Vector512<T>) && outputs < S.Count)
        {
            Descend<Simd256<T>, Vector256<T>>(ref w, ref a, ref delta, inputs, outputs, rate, l2);
        }
        else if (typeof(V) == typeof(Vector256<T>) && outputs < S.Count)
        {
            Descend<Simd128<T>, Vector128<T>>(ref w, ref a, ref delta, inputs, outputs, rate, l2);
        }
        else if (typeof(V) == typeof(Vector128<T>) && outputs < S.Count)
        {
            Descend<Scalar<T>, T>(ref w, ref a, ref delta, inputs, outputs, rate, l2);
        }
        else
        {
            DescendRows<S, V>(ref w, ref a, ref delta, inputs, outputs, rate, T.One - (rate * l2));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void DescendRows<S, V>(ref T w, ref T a, ref T delta, int inputs, int outputs, T rate, T keepFactor)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V keep = S.Broadcast(keepFactor);
        int last = outputs - S.Count;
        for (int i = 0; i < inputs; i++)
        {
            V step = S.Broadcast(-rate * Unsafe.Add(ref a, i));

            // The last vector ends with the row; where it overlaps the one before, both write the same.
            V lastWeights = S.Load(ref w, last);
            for (int j = 0; j < last; j += S.Count)
            {
                S.Store(Step<S, V>(S.Load(ref w, j), S.Load(ref delta, j), keep, step), ref w, j);
            }

            S.Store(Step<S, V>(lastWeights, S.Load(ref delta, last), keep, step), ref w, last);
            w = ref Unsafe.Add(ref w, outputs);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Step<S, V>(V weights, V delta, V keep, V step)
        where S : struct, ISimd<V, T>
        where V : struct =>
        S.MultiplyAdd(step, delta, S.Multiply(keep, weights));
}
