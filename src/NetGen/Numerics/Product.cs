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
    /// <summary>A copy of one factor does not pay if the other one has fewer rows or columns than this.</summary>
    internal const int FewRows = 64;

    /// <summary>Numbers of working memory that each of the products of a layer takes.</summary>
    /// <param name="rows">Rows of x, δ and g.</param>
    /// <param name="inputs">Numbers in a row of x or g.</param>
    /// <param name="xStride">Numbers from row to row of them.</param>
    /// <param name="outputs">Numbers in a row of z or δ.</param>
    /// <param name="deltaStride">Numbers from row to row of them.</param>
    public static long Work<T>(int rows, int inputs, nint xStride, int outputs, nint deltaStride)
        where T : unmanaged
    {
        long panel = Tiles.MaxVectors * Lanes<T>();
        long packed = Math.Max(rows, Math.Max(inputs, outputs)) * panel;
        long xCopy = MatrixProduct.IsCrowded<T>(xStride) ? (long)rows * (inputs + Lanes<T>()) : 0;
        long deltaCopy = MatrixProduct.IsCrowded<T>(deltaStride) ? (long)rows * (outputs + Lanes<T>()) : 0;
        long transposed = (long)inputs * TransposedStride<T>(Math.Min(rows, MaxTransposedRows(inputs, outputs)));
        long transposedGradient = IsTransposed<T>(rows, inputs, xStride, outputs) ? (long)outputs * TransposedStride<T>(inputs) : 0;
        return EdgeSize<T>() + packed + Math.Max(transposed, transposedGradient) + Math.Max(xCopy, deltaCopy);
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
        if (rows <= MaxTransposedRows(inputs, outputs))
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
    /// <remarks>The gradient has no gaps, and nothing is written behind it. Rows of delta are padded to whole vectors.</remarks>
    public static void WeightGradient<S, V, T>(
        ref T a, nint aStride, ref T delta, nint deltaStride, ref T gradient, int rows, int inputs, int outputs, bool continues, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        if (IsTransposed<T>(rows, inputs, aStride, outputs))
        {
            TransposedWeightGradient<S, V, T>(ref a, aStride, ref delta, deltaStride, ref gradient, rows, inputs, outputs, continues, ref work);
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
            Columns = outputs,
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
        int stride = TransposedStride<T>(rows);
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
        MatrixProduct.Multiply<S, V, T>(factors, in result, ref Unsafe.Add(ref work, inputs * (nint)stride));
        Matrix.Transpose(ref transposed, stride, inputs, rows, ref g, gStride);
    }

    // gradientᵀ[j, i] = Σᵣ delta[r, j]·a[r, i]: the same sums in the same order.
    private static void TransposedWeightGradient<S, V, T>(
        ref T a, nint aStride, ref T delta, nint deltaStride, ref T gradient, int rows, int inputs, int outputs, bool continues, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        int stride = TransposedStride<T>(inputs);
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
            Matrix.Transpose(ref gradient, outputs, inputs, outputs, ref transposed, stride);
        }

        MatrixProduct.Multiply<S, V, T>(factors, in result, ref Unsafe.Add(ref work, outputs * (nint)stride));
        Matrix.Transpose(ref transposed, stride, outputs, inputs, ref gradient, outputs);
    }

    // Whether inputs fill vectors so much better than outputs that it pays to transpose the gradient, twice: a number of it takes as long as a
    // vector's multiply-add.
    private static bool IsTransposed<T>(int rows, int inputs, nint aStride, int outputs)
        where T : unmanaged
    {
        // The last vector of a row of inputs must not read behind the last row.
        if (outputs >= FewRows || aStride < TransposedStride<T>(inputs))
        {
            return false;
        }

        long saved = ((long)inputs * HalfVectors<T>(outputs)) - ((long)outputs * HalfVectors<T>(inputs));
        return rows * saved > 2L * inputs * outputs;
    }

    // Halves of vectors that a row takes: an odd one is half the work.
    private static int HalfVectors<T>(int count)
        where T : unmanaged
    {
        int half = Lanes<T>() / 2;
        return (count + half - 1) / half;
    }

    // Up to these rows it is less work to transpose delta and g than w.
    private static int MaxTransposedRows(int inputs, int outputs) =>
        (int)Math.Min(FewRows - 1, (((long)inputs * outputs) - 1) / ((long)inputs + outputs));

    private static int TransposedStride<T>(int rows)
        where T : unmanaged
        => (rows + Lanes<T>() - 1) / Lanes<T>() * Lanes<T>();

    /// <summary>Lanes of the widest vector.</summary>
    internal static int Lanes<T>()
        where T : unmanaged
        => 64 / Unsafe.SizeOf<T>();

    /// <summary>Numbers of a tile that does not fit into its matrix.</summary>
    internal static int EdgeSize<T>()
        where T : unmanaged
        => Tiles.MaxRows * Tiles.MaxVectors * Lanes<T>();
}
