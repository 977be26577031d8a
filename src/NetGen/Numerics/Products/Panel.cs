using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>One or two vectors of columns of a product: tile under tile.</summary>
internal static class Panel
{
    /// <summary>Rows of the right factor that are further apart than these bytes are packed for the tiles after the first.</summary>
    private const int FarApart = 1024;

    /// <summary>The columns from <paramref name="column"/> on, at most two vectors.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Multiply<S, V, T>(scoped in Factors<T> factors, scoped in ProductResult<T> result, int column, int columns, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        int vectors = columns > S.Count ? 2 : 1;
        int width = vectors * S.Count;
        ref T edge = ref work;
        ref T packed = ref Unsafe.Add(ref work, ProductMemory.Edge(Product.Lanes<T>()));
        scoped ref T right = ref Unsafe.Add(ref factors.Right, column * factors.RightColumn);
        nint rightStep = factors.RightStep;
        int maxRows = Tiles.MaxRowsOf<S, V, T>(vectors);
        int tiles = (result.Rows + maxRows - 1) / maxRows;
        bool packs = false;
        if (factors.RightColumn != 1)
        {
            Matrix.Transpose(ref right, factors.RightColumn, columns, factors.Count, ref packed, width);
            right = ref packed;
            rightStep = width;
        }
        else
        {
            packs = vectors == 2 && tiles > 1 && rightStep * Unsafe.SizeOf<T>() > FarApart;
        }

        bool adds = result.Start == ProductStart.AddToResult;
        bool isFar = result.RowStride * Unsafe.SizeOf<T>() > FarApart;
        bool isPadded = result.RowStride >= (result.Columns + S.Count - 1) / S.Count * S.Count;
        bool mayRunOver = columns != width && !isPadded;

        // Rows are divided evenly, so that no tile is too small to hide the latency of the multiply-add.
        int lower = result.Rows / tiles;
        int higher = result.Rows - (tiles * lower);
        int row = 0;
        for (int t = 0; t < tiles; t++)
        {
            int rows = t < higher ? lower + 1 : lower;
            ref T exact = ref Unsafe.Add(ref result.First, (row * result.RowStride) + column);
            bool over = mayRunOver && IsOver(in result, row + rows, column + width);
            ref T target = ref over ? ref edge : ref exact;
            nint targetRow = over ? width : result.RowStride;
            if (over && result.Start is ProductStart.Result or ProductStart.AddToResult)
            {
                Matrix.CopyRows(ref exact, result.RowStride, ref edge, width, rows, columns);
            }

            scoped ref T start = ref Zeros.First<T>();
            nint startRow = 0;
            if (result.Start == ProductStart.Row)
            {
                start = ref Unsafe.Add(ref result.StartRow, column);
            }
            else if (result.Start == ProductStart.Result)
            {
                start = ref target;
                startRow = targetRow;
            }

            if (isFar && column >= width)
            {
                PrefetchRows(ref exact, result.RowStride, rows, width);
            }

            ref T left = ref Unsafe.Add(ref factors.Left, row * factors.LeftRow);
            if (vectors == 1)
            {
                Tiles.OneVector<S, V, T>(
                    rows, ref left, factors.LeftRow, factors.LeftStep, ref right, rightStep, factors.Count, ref start, startRow, ref target, targetRow, adds);
            }
            else if (packs)
            {
                Tiles.TwoVectors<Packing, S, V, T>(
                    rows, ref left, factors.LeftRow, factors.LeftStep, ref right, rightStep, factors.Count, ref start, startRow, ref target, targetRow, adds, ref packed);
                packs = false;
                right = ref packed;
                rightStep = width;
            }
            else
            {
                Tiles.TwoVectors<NoPacking, S, V, T>(
                    rows, ref left, factors.LeftRow, factors.LeftStep, ref right, rightStep, factors.Count, ref start, startRow, ref target, targetRow, adds, ref packed);
            }

            if (over)
            {
                Matrix.CopyRows(ref edge, width, ref exact, result.RowStride, rows, columns);
            }

            row += rows;
        }
    }

    // Whether the rows up to an end may not be stored as whole vectors, since they would run over what is there already, or over the end.
    private static bool IsOver<T>(scoped in ProductResult<T> result, int endRow, int endColumn)
        where T : unmanaged
    {
        nint overrun = ((endRow - 1) * result.RowStride) + endColumn;
        return result.Start is ProductStart.Result or ProductStart.AddToResult || overrun > ((result.Rows - 1) * result.RowStride) + result.Columns;
    }

    // Where the next panel's results go, a width before these.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void PrefetchRows<T>(ref T target, nint stride, int rows, int width)
        where T : unmanaged
    {
        for (int r = 0; r < rows; r++)
        {
            for (int c = -width; c < 0; c += Product.Lanes<T>())
            {
                Prefetch.Line(ref target, (r * stride) + c);
            }
        }
    }
}
