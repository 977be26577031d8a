using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>δ·W: the errors of a layer carried back to the layer before.</summary>
/// <remarks>W[i, j], from input i to output j, lies i·outputs + j after w.</remarks>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Propagation<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Fewer rows than this are not worth the transposition of W that a product needs.</summary>
    private const int MinProductRows = 8;

    /// <summary><c>g[r, i] = Σⱼ δ[r, j]·W[i, j]</c> for each row.</summary>
    /// <param name="delta">The first row of δ.</param>
    /// <param name="deltaStride">Numbers from row to row of δ.</param>
    /// <param name="w">The weights.</param>
    /// <param name="g">Receives the rows, padded to whole vectors (any values are written there) or without gaps.</param>
    /// <param name="gStride">Numbers from row to row of g.</param>
    /// <param name="rows">How many.</param>
    /// <param name="inputs">Numbers in a row of g.</param>
    /// <param name="outputs">Numbers in a row of δ.</param>
    public static void Rows<S, V>(ref T delta, nint deltaStride, ref T w, ref T g, nint gStride, int rows, int inputs, int outputs)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        if (rows >= MinProductRows)
        {
            ref T work = ref Scratch<T>.RentForProduct(Product.Work<T>(rows, inputs, gStride, outputs, deltaStride));
            Product.Propagate<S, V, T>(ref delta, deltaStride, ref w, ref g, gStride, rows, inputs, outputs, ref work);
            return;
        }

        for (int r = 0; r < rows; r++)
        {
            Row<S, V>(ref Unsafe.Add(ref delta, r * deltaStride), ref w, ref Unsafe.Add(ref g, r * gStride), inputs, outputs);
        }
    }

    // g[i] = Σⱼ δ[j]·W[i, j], by sums of 128-bit vectors at every width, so that their order does not depend on it. W is read in the order of its
    // addresses.
    private static void Row<S, V>(ref T delta, ref T w, ref T g, int inputs, int outputs)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        if (S.Count > 1)
        {
            Dots<Simd128<T>, Vector128<T>>(ref delta, ref w, ref g, inputs, outputs);
        }
        else
        {
            Dots<S, V>(ref delta, ref w, ref g, inputs, outputs);
        }
    }

    // 4 inputs at a time: as many sums as hide the latency of the multiply-add.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Dots<S, V>(ref T delta, ref T w, ref T g, int inputs, int outputs)
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
