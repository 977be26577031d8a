using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>
/// The matrix products of many rows. Each sum runs over its terms in order, whatever the vector width and the number of rows, so that the bits of a
/// result depend on nothing but its own terms.
/// </summary>
/// <remarks>
/// Nothing is checked. Matrices lie row after row; a stride is the distance of two rows, in numbers. Safe for many threads that have results and
/// working memory of their own.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Product
{
    /// <summary>Numbers of working memory that each product of a layer needs at most.</summary>
    /// <param name="rows">Rows of a call.</param>
    /// <param name="inputs">Inputs of the layer.</param>
    /// <param name="xStride">Stride of the inputs.</param>
    /// <param name="outputs">Outputs of the layer.</param>
    /// <param name="deltaStride">Stride of the outputs.</param>
    public static long Work<T>(int rows, int inputs, nint xStride, int outputs, nint deltaStride)
        where T : unmanaged
    {
        long panel = Tiles.MaxVectors * Lanes<T>();
        long packed = Math.Max(rows, Math.Max(inputs, outputs)) * panel;
        long xCopy = MatrixProduct.IsCrowded<T>(xStride) ? (long)rows * (inputs + Lanes<T>()) : 0;
        long deltaCopy = MatrixProduct.IsCrowded<T>(deltaStride) ? (long)rows * (outputs + Lanes<T>()) : 0;
        return EdgeSize<T>() + packed + Math.Max(xCopy, deltaCopy);
    }

    /// <summary>
    /// <c>z[r, j] = b[j] + Σᵢ x[r, i]·w[i, j]</c>. The inputs go in equal streams, whose sums are added in order; the last stream takes the rest too.
    /// </summary>
    /// <remarks>
    /// Rows of z are padded to whole vectors; the padding holds any numbers afterwards. What lies behind a row of w and behind b is read up to a whole
    /// vector.
    /// </remarks>
    public static void Forward<S, V, T>(
        ref T x, nint xStride, ref T w, ref T b, ref T z, nint zStride, int rows, int inputs, int outputs, int streams, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        ProductResult<T> result = new() { First = ref z, RowStride = zStride, Rows = rows, Columns = outputs, Start = ProductStart.Row, StartRow = ref b };
        int stream = inputs / streams;
        for (int s = 0; s < streams; s++)
        {
            int first = s * stream;
            Factors<T> factors = new()
            {
                Left = ref Unsafe.Add(ref x, first),
                LeftRow = xStride,
                LeftStep = 1,
                Right = ref Unsafe.Add(ref w, first * (nint)outputs),
                RightStep = outputs,
                RightColumn = 1,
                Count = s == streams - 1 ? inputs - first : stream,
            };
            MatrixProduct.Multiply<S, V, T>(factors, in result, ref work);
            result.Start = ProductStart.AddToResult;
        }
    }

    /// <summary><c>g[r, i] = Σⱼ delta[r, j]·w[i, j]</c>.</summary>
    /// <remarks>Rows of g are padded to whole vectors, or have no gaps; then nothing is written behind the last one.</remarks>
    public static void Propagate<S, V, T>(
        ref T delta, nint deltaStride, ref T w, ref T g, nint gStride, int rows, int inputs, int outputs, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        Factors<T> factors = new()
        {
            Left = ref delta,
            LeftRow = deltaStride,
            LeftStep = 1,
            Right = ref w,
            RightStep = 1,
            RightColumn = outputs,
            Count = outputs,
        };
        ProductResult<T> result = new() { First = ref g, RowStride = gStride, Rows = rows, Columns = inputs, Start = ProductStart.Zero };
        MatrixProduct.Multiply<S, V, T>(factors, in result, ref work);
    }

    /// <summary><c>gradient[i, j] = Σᵣ a[r, i]·delta[r, j]</c>, or that sum continued from what is there.</summary>
    /// <remarks>The gradient has no gaps, and nothing is written behind it. Rows of delta are padded to whole vectors.</remarks>
    public static void WeightGradient<S, V, T>(
        ref T a, nint aStride, ref T delta, nint deltaStride, ref T gradient, int rows, int inputs, int outputs, bool continues, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        Factors<T> factors = new()
        {
            Left = ref a,
            LeftRow = 1,
            LeftStep = aStride,
            Right = ref delta,
            RightStep = deltaStride,
            RightColumn = 1,
            Count = rows,
        };
        ProductResult<T> result = new()
        {
            First = ref gradient,
            RowStride = outputs,
            Rows = inputs,
            Columns = outputs,
            Start = continues ? ProductStart.Result : ProductStart.Zero,
        };
        MatrixProduct.Multiply<S, V, T>(factors, in result, ref work);
    }

    /// <summary>Lanes of the widest vector.</summary>
    internal static int Lanes<T>()
        where T : unmanaged
        => 64 / Unsafe.SizeOf<T>();

    /// <summary>Numbers of a tile that does not fit into its matrix.</summary>
    internal static int EdgeSize<T>()
        where T : unmanaged
        => Tiles.MaxRows * Tiles.MaxVectors * Lanes<T>();
}
