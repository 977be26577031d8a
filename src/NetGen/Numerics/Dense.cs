using System.ComponentModel;
using System.Numerics;

namespace NetGen.Numerics;

/// <summary>A dense layer for many rows at once.</summary>
/// <remarks>Working memory is the calling thread's, grown when a call needs more and kept for the next.</remarks>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Dense<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary><c>z[r, j] = b[j] + Σᵢ x[r, i]·W[i, j]</c>; the inputs go in streams, whose sums are added in order.</summary>
    /// <param name="x">The first row of inputs.</param>
    /// <param name="xStride">Numbers from row to row of x.</param>
    /// <param name="w">The weights, W[i, j] i·outputs + j after that; the last vector of a row is read whole.</param>
    /// <param name="b">The biases; the last vector is read whole.</param>
    /// <param name="z">Receives the rows, padded to whole vectors; any values are written there.</param>
    /// <param name="zStride">Numbers from row to row of z.</param>
    /// <param name="rows">How many.</param>
    /// <param name="inputs">Numbers in a row of x.</param>
    /// <param name="outputs">Numbers in a row of z.</param>
    /// <param name="streams">Equal blocks of inputs; the last one takes the rest too.</param>
    public static void Forward<S, V>(ref T x, nint xStride, ref T w, ref T b, ref T z, nint zStride, int rows, int inputs, int outputs, int streams)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        ref T work = ref Scratch<T>.RentForProduct(Product.Work<T>(rows, inputs, xStride, outputs, zStride));
        Product.Forward<S, V, T>(ref x, xStride, ref w, ref b, ref z, zStride, rows, inputs, outputs, streams, ref work);
    }
}
