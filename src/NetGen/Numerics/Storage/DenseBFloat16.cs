using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>A dense layer with weights of 16 bits, the upper halves of floats.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DenseBFloat16
{
    /// <summary><c>z[r, j] = b[j] + Σᵢ x[r, i]·W[i, j]</c>, inputs first to last, in floats; W has 8 significant bits.</summary>
    /// <param name="x">The first row of inputs.</param>
    /// <param name="xStride">Numbers from row to row of x.</param>
    /// <param name="w">The weights' bits, <c>[pair of inputs][output][2]</c>; the last vector of a row of pairs is read whole.</param>
    /// <param name="b">The biases; the last vector is read whole.</param>
    /// <param name="z">Receives the rows, padded to whole vectors; any values are written there.</param>
    /// <param name="zStride">Numbers from row to row of z.</param>
    /// <param name="rows">How many; one is computed after the other.</param>
    /// <param name="inputs">Numbers in a row of x.</param>
    /// <param name="outputs">Numbers in a row of z.</param>
    public static void Forward<S, V>(ref float x, nint xStride, ref float w, ref float b, ref float z, nint zStride, int rows, int inputs, int outputs)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        for (int r = 0; r < rows; r++)
        {
            PairDense.Row<BFloat16Pairs, S, V>(ref Unsafe.Add(ref x, r * xStride), ref w, ref b, ref Unsafe.Add(ref z, r * zStride), inputs, outputs);
        }
    }
}
