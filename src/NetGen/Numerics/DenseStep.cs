using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>The step of gradient descent of a dense layer.</summary>
/// <remarks>Working memory is the calling thread's, grown when a call needs more and kept for the next.</remarks>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DenseStep<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>
    /// <c>W[i, j] ← W[i, j] − rate·(Σᵣ a[r, i]·δ[r, j] + decay·W[i, j])</c> and <c>b[j] ← b[j] − rate·Σᵣ δ[r, j]</c>.
    /// </summary>
    /// <param name="a">The first row of the layer's inputs.</param>
    /// <param name="aStride">Numbers from row to row of a.</param>
    /// <param name="delta">The first row of δ, padded to whole vectors.</param>
    /// <param name="deltaStride">Numbers from row to row of δ.</param>
    /// <param name="w">The weights, without gaps; nothing after them is written.</param>
    /// <param name="b">The biases; nothing after them is written.</param>
    /// <param name="rows">How many.</param>
    /// <param name="inputs">Numbers in a row of a.</param>
    /// <param name="outputs">Numbers in a row of δ.</param>
    /// <param name="rate">The learning rate.</param>
    /// <param name="decay">l2/m.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Descend<S, V>(
        ref T a, nint aStride, ref T delta, nint deltaStride, ref T w, ref T b, int rows, int inputs, int outputs, T rate, T decay)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        if (rows == 1)
        {
            OfRow<S, V>(ref a, ref delta, ref w, inputs, outputs, rate, decay);
            Vectors<T>.AddScaled<S, V>(ref b, ref delta, -rate, outputs);
        }
        else
        {
            OfRows<S, V>(ref a, aStride, ref delta, deltaStride, ref w, ref b, rows, inputs, outputs, rate, decay);
        }
    }

    // One gradient after the other in the same place, so that it is still in the cache when the weights take it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OfRows<S, V>(
        ref T a, nint aStride, ref T delta, nint deltaStride, ref T w, ref T b, int rows, int inputs, int outputs, T rate, T decay)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        int weights = inputs * outputs;
        long workCount = Product.Work<T>(rows, inputs, aStride, outputs, deltaStride);
        ref T work = ref Scratch<T>.RentForProduct(workCount + weights);
        ref T gradient = ref Unsafe.Add(ref work, (nint)workCount);
        Product.WeightGradient<S, V, T>(ref a, aStride, ref delta, deltaStride, ref gradient, rows, inputs, outputs, continues: false, ref work);
        if (decay != T.Zero)
        {
            Vectors<T>.AddScaled<S, V>(ref gradient, ref w, decay, weights);
        }

        Vectors<T>.AddScaled<S, V>(ref w, ref gradient, -rate, weights);
        Vectors<T>.SumRows<S, V>(ref delta, deltaStride, rows, ref gradient, outputs, continues: false);
        Vectors<T>.AddScaled<S, V>(ref b, ref gradient, -rate, outputs);
    }

    // One term is no sum: no gradient is stored.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void OfRow<S, V>(ref T a, ref T delta, ref T w, int inputs, int outputs, T rate, T decay)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        // Vectors that fit into a row: one that reached into the next row would wait for it. Rows that do not end with a vector of 512 bits begin
        // anywhere in a cache line, and then half the width crosses fewer lines.
        if (typeof(V) == typeof(Vector512<T>) && outputs % S.Count != 0)
        {
            OfRow<Simd256<T>, Vector256<T>>(ref a, ref delta, ref w, inputs, outputs, rate, decay);
        }
        else if (typeof(V) == typeof(Vector256<T>) && outputs < S.Count)
        {
            OfRow<Simd128<T>, Vector128<T>>(ref a, ref delta, ref w, inputs, outputs, rate, decay);
        }
        else if (typeof(V) == typeof(Vector128<T>) && outputs < S.Count)
        {
            OfRow<Scalar<T>, T>(ref a, ref delta, ref w, inputs, outputs, rate, decay);
        }
        else
        {
            InVectors<S, V>(ref a, ref delta, ref w, inputs, outputs, rate, T.One - (rate * decay));
        }
    }

    // W[i, j] ← (1 − rate·decay)·W[i, j] − rate·a[i]·δ[j], in one pass over W.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void InVectors<S, V>(ref T a, ref T delta, ref T w, int inputs, int outputs, T rate, T keepFactor)
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
