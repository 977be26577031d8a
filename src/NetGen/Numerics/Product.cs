using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>
/// The matrix products of many rows. Each sum runs over its terms in order, whatever the vector width and the number of rows, so that the bits of a
/// result depend on nothing but its own terms.
/// </summary>
/// <remarks>
/// Nothing is checked. Matrices lie row after row; a stride is the distance of two rows, in elements. Safe for many threads that have results and
/// working memory of their own.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Product
{
    /// <summary>Numbers of working memory that each of the products of a layer takes: a multiple of the widest vector's lanes.</summary>
    /// <param name="rows">Rows of x, δ and g.</param>
    /// <param name="inputs">Numbers in a row of x or g.</param>
    /// <param name="xStride">Numbers from row to row of them.</param>
    /// <param name="outputs">Numbers in a row of z or δ.</param>
    /// <param name="deltaStride">Numbers from row to row of them.</param>
    public static long Work<T>(int rows, int inputs, nint xStride, int outputs, nint deltaStride)
        where T : unmanaged
        => ProductMemory.Count(Unsafe.SizeOf<T>(), rows, inputs, xStride, outputs, deltaStride);

    /// <summary>
    /// <c>z[r, j] = b[j] + Σᵢ x[r, i]·w[i, j]</c>. The inputs go in equal streams, whose sums are added in order; the last stream takes the rest too.
    /// </summary>
    /// <remarks>
    /// Rows of z are padded to whole vectors; the padding holds any values afterwards. What lies after a row of w and after b is read up to a whole
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
    /// <remarks>Rows of g are padded to whole vectors, or have no gaps; then nothing is written after the last one.</remarks>
    public static void Propagate<S, V, T>(
        ref T delta, nint deltaStride, ref T w, ref T g, nint gStride, int rows, int inputs, int outputs, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        if (rows <= ProductMemory.MaxTransposedRows(inputs, outputs))
        {
            PropagateTransposed<S, V, T>(ref delta, deltaStride, ref w, ref g, gStride, rows, inputs, outputs, ref work);
            return;
        }

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
    /// <remarks>The gradient has no gaps, and nothing is written after it. Rows of delta are padded to whole vectors.</remarks>
    public static void WeightGradient<S, V, T>(
        ref T a, nint aStride, ref T delta, nint deltaStride, ref T gradient, int rows, int inputs, int outputs, bool continues, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        // Of the outputs, those that are worth it.
        int transposed = ProductMemory.TransposedOutputs(Lanes<T>(), rows, inputs, aStride, outputs);
        int direct = outputs - transposed;
        if (transposed > 0)
        {
            TransposedWeightGradient<S, V, T>(
                ref a, aStride, ref Unsafe.Add(ref delta, direct), deltaStride, ref Unsafe.Add(ref gradient, direct), outputs, rows, inputs, transposed, continues, ref work);
        }

        if (direct == 0)
        {
            return;
        }

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
            Columns = direct,
            Start = continues ? ProductStart.Result : ProductStart.Zero,
        };
        MatrixProduct.Multiply<S, V, T>(factors, in result, ref work);
    }

    // gᵀ[i, r] = Σⱼ w[i, j]·delta[r, j]: the same sums in the same order.
    private static void PropagateTransposed<S, V, T>(
        ref T delta, nint deltaStride, ref T w, ref T g, nint gStride, int rows, int inputs, int outputs, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        nint stride = (nint)ProductMemory.RoundUp(rows, Lanes<T>());
        ref T transposed = ref work;
        Factors<T> factors = new()
        {
            Left = ref w,
            LeftRow = outputs,
            LeftStep = 1,
            Right = ref delta,
            RightStep = 1,
            RightColumn = deltaStride,
            Count = outputs,
        };
        ProductResult<T> result = new() { First = ref transposed, RowStride = stride, Rows = inputs, Columns = rows, Start = ProductStart.Zero };
        MatrixProduct.Multiply<S, V, T>(factors, in result, ref Unsafe.Add(ref work, inputs * stride));
        Matrix.Transpose(ref transposed, stride, inputs, rows, ref g, gStride);
    }

    // gradientᵀ[j, i] = Σᵣ delta[r, j]·a[r, i]: the same sums in the same order.
    private static void TransposedWeightGradient<S, V, T>(
        ref T a, nint aStride, ref T delta, nint deltaStride, ref T gradient, nint gradientStride, int rows, int inputs, int outputs, bool continues, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        nint stride = (nint)ProductMemory.RoundUp(inputs, Lanes<T>());
        ref T transposed = ref work;
        Factors<T> factors = new()
        {
            Left = ref delta,
            LeftRow = 1,
            LeftStep = deltaStride,
            Right = ref a,
            RightStep = aStride,
            RightColumn = 1,
            Count = rows,
        };
        ProductResult<T> result = new()
        {
            First = ref transposed,
            RowStride = stride,
            Rows = outputs,
            Columns = inputs,
            Start = continues ? ProductStart.Result : ProductStart.Zero,
        };
        if (continues)
        {
            Matrix.Transpose(ref gradient, gradientStride, inputs, outputs, ref transposed, stride);
        }

        MatrixProduct.Multiply<S, V, T>(factors, in result, ref Unsafe.Add(ref work, outputs * stride));
        Matrix.Transpose(ref transposed, stride, outputs, inputs, ref gradient, gradientStride);
    }

    /// <summary>Lanes of the widest vector.</summary>
    internal static int Lanes<T>()
        where T : unmanaged
        => 64 / Unsafe.SizeOf<T>();
}
