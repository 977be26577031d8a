using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>A dense layer with weights of 8 bits.</summary>
/// <remarks>Working memory is the calling thread's, grown when a call needs more and kept for the next.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DenseInt8
{
    /// <summary>
    /// <c>z[r, j] = (Σᵢ q[r, i]·W[i, j])·(s[r]·s[j]) + b[j]</c> with 32-bit sums of integers, which are exact; then come three roundings, of the sum to float,
    /// of the scales' product and of the multiply-add.
    /// </summary>
    /// <remarks>
    /// A row becomes integers, <c>q[r, i] = round((x[r, i] / m)·X)</c> and <c>s[r] = m / X</c> with <c>m = max|x[r]|</c>, ties to even, and
    /// <c>X = min(32767, ⌊(2³¹ − 1)/(127·inputs)⌋)</c>, so that no sum overflows. If one of its numbers is NaN or infinite, all its outputs are NaN.
    /// </remarks>
    /// <param name="x">The first row of inputs.</param>
    /// <param name="xStride">Numbers from row to row of x.</param>
    /// <param name="w">The weights' bits, <c>[pair of inputs][output][2]</c>; the last vector of a row of pairs is read whole.</param>
    /// <param name="scales">The scale of each output's weights; the last vector is read whole.</param>
    /// <param name="b">The biases; the last vector is read whole.</param>
    /// <param name="z">Receives the rows, padded to whole vectors; any values are written there.</param>
    /// <param name="zStride">Numbers from row to row of z.</param>
    /// <param name="rows">How many; one is computed after the other.</param>
    /// <param name="inputs">Numbers in a row of x.</param>
    /// <param name="outputs">Numbers in a row of z.</param>
    public static void Forward<S, V>(
        ref float x, nint xStride, ref float w, ref float scales, ref float b, ref float z, nint zStride, int rows, int inputs, int outputs)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        ref float q = ref Scratch<float>.RentForProduct(inputs + (long)Vector512<float>.Count);
        ref sbyte weights = ref Unsafe.As<float, sbyte>(ref w);
        for (int r = 0; r < rows; r++)
        {
            float scale = QuantizedRow.Write<S, V>(ref Unsafe.Add(ref x, r * xStride), ref q, inputs);
            ref float zr = ref Unsafe.Add(ref z, r * zStride);
            if (S.Count == Vector512<float>.Count)
            {
                Row<Simd512<float>, Vector512<float>, IntegerSimd512>(ref q, scale, ref weights, ref scales, ref b, ref zr, inputs, outputs);
            }
            else if (S.Count == Vector256<float>.Count)
            {
                Row<Simd256<float>, Vector256<float>, IntegerSimd256>(ref q, scale, ref weights, ref scales, ref b, ref zr, inputs, outputs);
            }
            else if (S.Count == Vector128<float>.Count)
            {
                Row<Simd128<float>, Vector128<float>, IntegerSimd128>(ref q, scale, ref weights, ref scales, ref b, ref zr, inputs, outputs);
            }
            else
            {
                Row<Scalar<float>, float, IntegerScalar>(ref q, scale, ref weights, ref scales, ref b, ref zr, inputs, outputs);
            }
        }
    }

    // The sums stay in z, as integers until the end, and 16 inputs at a time add to all of them.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Row<S, V, I>(ref float q, float scale, ref sbyte w, ref float scales, ref float b, ref float z, int inputs, int outputs)
        where S : struct, ISimd<V, float>
        where V : struct
        where I : struct, IIntegerSimd<V>
    {
        for (int j = 0; j < outputs; j += S.Count)
        {
            S.Store(S.Zero, ref z, j);
        }

        nint row = 2 * (nint)outputs;
        int i = 0;
        for (; i + 16 <= inputs; i += 16)
        {
            ref sbyte wi = ref Unsafe.Add(ref w, i * (nint)outputs);
            V q0 = S.Broadcast(Pair(ref q, i));
            V q1 = S.Broadcast(Pair(ref q, i + 2));
            V q2 = S.Broadcast(Pair(ref q, i + 4));
            V q3 = S.Broadcast(Pair(ref q, i + 6));
            V q4 = S.Broadcast(Pair(ref q, i + 8));
            V q5 = S.Broadcast(Pair(ref q, i + 10));
            V q6 = S.Broadcast(Pair(ref q, i + 12));
            V q7 = S.Broadcast(Pair(ref q, i + 14));
            for (int j = 0; j < outputs; j += S.Count)
            {
                ref sbyte wj = ref Unsafe.Add(ref wi, 2 * (nint)j);
                V sum = S.Load(ref z, j);
                sum = I.MultiplyAddPairs(q0, ref wj, sum);
                sum = I.MultiplyAddPairs(q1, ref Unsafe.Add(ref wj, row), sum);
                sum = I.MultiplyAddPairs(q2, ref Unsafe.Add(ref wj, 2 * row), sum);
                sum = I.MultiplyAddPairs(q3, ref Unsafe.Add(ref wj, 3 * row), sum);
                sum = I.MultiplyAddPairs(q4, ref Unsafe.Add(ref wj, 4 * row), sum);
                sum = I.MultiplyAddPairs(q5, ref Unsafe.Add(ref wj, 5 * row), sum);
                sum = I.MultiplyAddPairs(q6, ref Unsafe.Add(ref wj, 6 * row), sum);
                sum = I.MultiplyAddPairs(q7, ref Unsafe.Add(ref wj, 7 * row), sum);
                S.Store(sum, ref z, j);
            }
        }

        for (; i < inputs; i += 2)
        {
            ref sbyte wi = ref Unsafe.Add(ref w, i * (nint)outputs);
            V q0 = S.Broadcast(Pair(ref q, i));
            for (int j = 0; j < outputs; j += S.Count)
            {
                S.Store(I.MultiplyAddPairs(q0, ref Unsafe.Add(ref wi, 2 * (nint)j), S.Load(ref z, j)), ref z, j);
            }
        }

        V rowScale = S.Broadcast(scale);
        for (int j = 0; j < outputs; j += S.Count)
        {
            V factor = S.Multiply(rowScale, S.Load(ref scales, j));
            S.Store(S.MultiplyAdd(I.ToSingle(S.Load(ref z, j)), factor, S.Load(ref b, j)), ref z, j);
        }
    }

    /// <summary>The integers of two inputs in the lower and the upper half of a lane.</summary>
    private static float Pair(ref float q, int i)
    {
        int first = Unsafe.As<float, int>(ref Unsafe.Add(ref q, i));
        int second = Unsafe.As<float, int>(ref Unsafe.Add(ref q, i + 1));
        return BitConverter.Int32BitsToSingle((first & 0xFFFF) | (second << 16));
    }
}
