using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>The gradient of a dense layer's weights and biases.</summary>
/// <remarks>Working memory is the calling thread's, grown when a call needs more and kept for the next.</remarks>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DenseGradient<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary><c>∂W[i, j] = Σᵣ a[r, i]·δ[r, j]</c> and <c>∂b[j] = Σᵣ δ[r, j]</c>, or those sums continued from what is there.</summary>
    /// <param name="a">The first row of the layer's inputs.</param>
    /// <param name="aStride">Numbers from row to row of a.</param>
    /// <param name="delta">The first row of δ, padded to whole vectors.</param>
    /// <param name="deltaStride">Numbers from row to row of δ.</param>
    /// <param name="gw">Receives ∂W, without gaps and nothing after it.</param>
    /// <param name="gb">Receives ∂b, and nothing after it.</param>
    /// <param name="rows">How many.</param>
    /// <param name="inputs">Numbers in a row of a.</param>
    /// <param name="outputs">Numbers in a row of δ.</param>
    /// <param name="continues">Whether the sums go on from what is there, else from 0.</param>
    public static void Sum<S, V>(
        ref T a, nint aStride, ref T delta, nint deltaStride, ref T gw, ref T gb, int rows, int inputs, int outputs, bool continues)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        if (rows == 1 && !continues)
        {
            OfRow<S, V>(ref a, ref delta, ref gw, inputs, outputs);
        }
        else
        {
            ref T work = ref Scratch<T>.RentForProduct(Product.Work<T>(rows, inputs, aStride, outputs, deltaStride));
            Product.WeightGradient<S, V, T>(ref a, aStride, ref delta, deltaStride, ref gw, rows, inputs, outputs, continues, ref work);
        }

        Vectors<T>.SumRows<S, V>(ref delta, deltaStride, rows, ref gb, outputs, continues);
    }

    // One term is no sum: ∂W is written in the order of its addresses.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void OfRow<S, V>(ref T a, ref T delta, ref T gw, int inputs, int outputs)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (int i = 0; i < inputs; i++)
        {
            T ai = Unsafe.Add(ref a, i);
            int j = 0;
            for (; j + S.Count <= outputs; j += S.Count)
            {
                S.Store(S.Multiply(S.Broadcast(ai), S.Load(ref delta, j)), ref gw, j);
            }

            for (; j + Simd128<T>.Count <= outputs; j += Simd128<T>.Count)
            {
                Simd128<T>.Store(Simd128<T>.Multiply(Simd128<T>.Broadcast(ai), Simd128<T>.Load(ref delta, j)), ref gw, j);
            }

            for (; j < outputs; j++)
            {
                Unsafe.Add(ref gw, j) = ai * Unsafe.Add(ref delta, j);
            }

            gw = ref Unsafe.Add(ref gw, outputs);
        }
    }
}
