using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>
/// The matrix products of many rows. Each sum runs over its terms in order, whatever the vector width and the number of rows, so that the bits of a
/// result depend on nothing but its own terms.
/// </summary>
/// <remarks>Nothing is checked. Matrices lie row after row; a stride is the distance of two rows, in numbers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Product
{
    /// <summary>Terms of a sum that are added before the next columns come, so that the columns of the right factor stay in the cache.</summary>
    private const int Depth = 256;

    private const int MaxRows = 12;

    private const int MaxVectors = 2;

    /// <summary>Numbers of working memory that a product needs: an edge tile, and columns of the right factor.</summary>
    public static int Work<T>()
        where T : unmanaged
        => (MaxRows + Depth) * MaxVectors * 64 / Unsafe.SizeOf<T>();

    /// <summary>
    /// <c>z[r, j] = b[j] + Σᵢ x[r, i]·w[i, j]</c>, for each row of x. The inputs go in equal streams, whose sums are added in order; the last one takes the
    /// rest too.
    /// </summary>
    /// <remarks>
    /// Rows of z are padded to whole vectors; the padding holds any numbers afterwards. What lies behind a row of w and behind b is read up to a whole vector.
    /// </remarks>
    public static void Forward<S, V, T>(
        ref T x, nint xStride, ref T w, ref T b, ref T z, nint zStride, int rows, int inputs, int outputs, int streams, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        int stream = inputs / streams;
        for (int s = 0; s < streams; s++)
        {
            int first = s * stream;
            int count = s == streams - 1 ? inputs - first : stream;
            Multiply<S, V, T>(
                ref Unsafe.Add(ref x, first), xStride, 1,
                ref Unsafe.Add(ref w, first * (nint)outputs), outputs, 1,
                ref s == 0 ? ref b : ref Unsafe.NullRef<T>(), s == 0 ? ProductStart.Row : ProductStart.AddToResult,
                ref z, zStride, rows, outputs, count, ref work);
        }
    }

    /// <summary><c>g[r, i] = Σⱼ delta[r, j]·w[i, j]</c>, for each row of delta.</summary>
    /// <remarks>Rows of g are padded to whole vectors, or have no gaps; then nothing is written behind the last one.</remarks>
    public static void Propagate<S, V, T>(
        ref T delta, nint deltaStride, ref T w, ref T g, nint gStride, int rows, int inputs, int outputs, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
        => Multiply<S, V, T>(
            ref delta, deltaStride, 1, ref w, 1, outputs, ref Unsafe.NullRef<T>(), ProductStart.Zero, ref g, gStride, rows, inputs, outputs, ref work);

    /// <summary><c>gradient[i, j] = Σᵣ a[r, i]·delta[r, j]</c>, or that sum continued from what is there.</summary>
    /// <remarks>The gradient has no gaps, and nothing is written behind it. Rows of delta are padded to whole vectors.</remarks>
    public static void WeightGradient<S, V, T>(
        ref T a, nint aStride, ref T delta, nint deltaStride, ref T gradient, int rows, int inputs, int outputs, bool continues, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
        => Multiply<S, V, T>(
            ref a, 1, aStride, ref delta, deltaStride, 1, ref Unsafe.NullRef<T>(), continues ? ProductStart.Result : ProductStart.Zero,
            ref gradient, outputs, inputs, outputs, rows, ref work);

    // result[r, c] = start + Σₖ left[r, k]·right[k, c]
    private static void Multiply<S, V, T>(
        ref T left, nint leftRow, nint leftStep, ref T right, nint rightStep, nint rightColumn, ref T row, ProductStart from,
        ref T result, nint resultRow, int rows, int columns, int count, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        int panel = MaxVectors * S.Count;
        bool padded = resultRow >= (columns + S.Count - 1) / S.Count * S.Count;
        ref T packed = ref Unsafe.Add(ref work, MaxRows * MaxVectors * 64 / Unsafe.SizeOf<T>());
        for (int c = (columns - 1) / panel * panel; c >= 0; c -= panel)
        {
            int vectors = columns - c > S.Count ? 2 : 1;
            int width = vectors * S.Count;
            int within = Math.Min(width, columns - c);
            int block = from == ProductStart.AddToResult ? count : Depth;
            for (int k = 0; k < count; k += block)
            {
                int depth = Math.Min(block, count - k);
                ref T rightPanel = ref Unsafe.Add(ref right, (k * rightStep) + (c * rightColumn));
                nint step = rightStep;
                if (rightColumn != 1)
                {
                    Matrix.Transpose(ref rightPanel, rightColumn, within, depth, ref packed, width);
                    rightPanel = ref packed;
                    step = width;
                }

                ProductStart at = k == 0 || from == ProductStart.AddToResult ? from : ProductStart.Result;
                int tiles = (rows + Tiles.MaxRows<S, V, T>() - 1) / Tiles.MaxRows<S, V, T>();
                int height = rows / tiles;
                int higher = rows % tiles;
                int r = 0;
                for (int t = 0; t < tiles; t++)
                {
                    int h = t < higher ? height + 1 : height;
                    bool fresh = at is ProductStart.Zero or ProductStart.Row;
                    bool over = at == ProductStart.AddToResult || (!padded && within < width && (!fresh || ((r + h - 1) * resultRow) + c + width > ((rows - 1) * resultRow) + columns));
                    ref T exact = ref Unsafe.Add(ref result, (r * resultRow) + c);
                    ref T target = ref over ? ref work : ref exact;
                    nint targetRow = over ? width : resultRow;
                    if (over && at == ProductStart.Result)
                    {
                        Matrix.CopyRows(ref exact, resultRow, ref work, width, h, within);
                    }

                    ref T start = ref at == ProductStart.Row ? ref Unsafe.Add(ref row, c)
                        : ref at == ProductStart.Result ? ref target
                        : ref Zeros.First<T>();
                    nint startRow = at == ProductStart.Result ? targetRow : 0;
                    ref T leftRows = ref Unsafe.Add(ref left, (r * leftRow) + (k * leftStep));
                    if (vectors == 2)
                    {
                        Tiles.TwoVectors<S, V, T>(h, ref leftRows, leftRow, leftStep, ref rightPanel, step, depth, ref start, startRow, ref target, targetRow);
                    }
                    else
                    {
                        Tiles.OneVector<S, V, T>(h, ref leftRows, leftRow, leftStep, ref rightPanel, step, depth, ref start, startRow, ref target, targetRow);
                    }

                    if (at == ProductStart.AddToResult)
                    {
                        AddRows<S, V, T>(ref work, width, ref exact, resultRow, h);
                    }
                    else if (over)
                    {
                        Matrix.CopyRows(ref work, width, ref exact, resultRow, h, within);
                    }

                    r += h;
                }
            }
        }
    }

    private static void AddRows<S, V, T>(ref T tile, int width, ref T result, nint resultRow, int rows)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < width; c += S.Count)
            {
                nint at = (r * resultRow) + c;
                S.Store(S.Add(S.Load(ref result, at), S.Load(ref tile, (r * width) + c)), ref result, at);
            }
        }
    }
}
