using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>Moves of numbers between layouts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Matrix
{
    /// <summary><c>target[c, r] = source[r, c]</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Transpose<T>(ref T source, nint sourceStride, int rows, int columns, ref T target, nint targetStride)
        where T : unmanaged
    {
        if ((columns == 1 && sourceStride == 1) || (rows == 1 && targetStride == 1))
        {
            MemoryMarshal.CreateSpan(ref source, rows * columns).CopyTo(MemoryMarshal.CreateSpan(ref target, rows * columns));
            return;
        }

        int size = TransposedBlock.Size<T>();
        int wholeRows = rows - (rows % size);
        int wholeColumns = columns - (columns % size);
        int lines = 0;
        if (TransposedLine.IsSupported<T>())
        {
            for (; lines + TransposedLine.Columns <= columns; lines += TransposedLine.Columns)
            {
                for (int row = 0; row < wholeRows; row += TransposedLine.Rows)
                {
                    TransposedLine.Copy(
                        ref Unsafe.As<T, float>(ref Unsafe.Add(ref source, (row * sourceStride) + lines)),
                        sourceStride,
                        ref Unsafe.As<T, float>(ref Unsafe.Add(ref target, (lines * targetStride) + row)),
                        targetStride);
                }
            }
        }

        for (int row = 0; row < wholeRows; row += size)
        {
            for (int column = lines; column < wholeColumns; column += size)
            {
                TransposedBlock.Copy(
                    ref Unsafe.Add(ref source, (row * sourceStride) + column),
                    sourceStride,
                    ref Unsafe.Add(ref target, (column * targetStride) + row),
                    targetStride);
            }
        }

        TransposeColumns(ref Unsafe.Add(ref source, wholeColumns), sourceStride, wholeRows, columns - wholeColumns, ref Unsafe.Add(ref target, wholeColumns * targetStride), targetStride);
        TransposeRows(ref Unsafe.Add(ref source, wholeRows * sourceStride), sourceStride, rows - wholeRows, columns, ref Unsafe.Add(ref target, wholeRows), targetStride);
    }

    /// <summary>Copies the first <paramref name="columns"/> elements of each row.</summary>
    public static void CopyRows<T>(ref T source, nint sourceStride, ref T target, nint targetStride, int rows, int columns)
        where T : unmanaged
    {
        for (int row = 0; row < rows; row++)
        {
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref source, row * sourceStride), columns)
                .CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref target, row * targetStride), columns));
        }
    }

    /// <summary>Copies rows to where they lie without gaps.</summary>
    /// <param name="row">The first row; its last vector may be read past its end.</param>
    /// <param name="stride">Numbers from row to row.</param>
    /// <param name="rows">How many.</param>
    /// <param name="count">Numbers in a row.</param>
    /// <param name="target">Receives rows · count elements, and nothing after them.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Compact<S, V, T>(ref T row, nint stride, int rows, int count, ref T target)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        // The last vector of a row runs over into the next ones, which are written after it.
        int vectors = (count + S.Count - 1) / S.Count;
        int whole = Math.Max(0, rows - (((vectors * S.Count) - 1) / count));
        for (int r = 0; r < whole; r++)
        {
            for (int k = 0; k < count; k += S.Count)
            {
                S.Store(S.Load(ref row, k), ref target, k);
            }

            row = ref Unsafe.Add(ref row, stride);
            target = ref Unsafe.Add(ref target, count);
        }

        CopyRows(ref row, stride, ref target, count, rows - whole, count);
    }

    /// <summary>Fewer columns than a block has: whole rows are read, into the next, but the last ones number by number.</summary>
    private static void TransposeColumns<T>(ref T source, nint sourceStride, int rows, int columns, ref T target, nint targetStride)
        where T : unmanaged
    {
        int size = TransposedBlock.Size<T>();
        int row = 0;
        for (; columns > 1 && row + size < rows; row += size)
        {
            TransposedBlock.CopyColumns(ref Unsafe.Add(ref source, row * sourceStride), sourceStride, columns, ref Unsafe.Add(ref target, row), targetStride);
        }

        TransposeOneByOne(ref Unsafe.Add(ref source, row * sourceStride), sourceStride, rows - row, columns, ref Unsafe.Add(ref target, row), targetStride);
    }

    /// <summary>Fewer rows than a block has: whole columns are written, into the next, but the last ones number by number.</summary>
    private static void TransposeRows<T>(ref T source, nint sourceStride, int rows, int columns, ref T target, nint targetStride)
        where T : unmanaged
    {
        int size = TransposedBlock.Size<T>();
        int column = 0;
        for (; rows > 1 && targetStride == rows && column + size < columns; column += size)
        {
            TransposedBlock.CopyRows(ref Unsafe.Add(ref source, column), sourceStride, rows, ref Unsafe.Add(ref target, column * targetStride), targetStride);
        }

        TransposeOneByOne(ref Unsafe.Add(ref source, column), sourceStride, rows, columns - column, ref Unsafe.Add(ref target, column * targetStride), targetStride);
    }

    private static void TransposeOneByOne<T>(ref T source, nint sourceStride, int rows, int columns, ref T target, nint targetStride)
        where T : unmanaged
    {
        for (int column = 0; column < columns; column++)
        {
            for (int row = 0; row < rows; row++)
            {
                Unsafe.Add(ref target, (column * targetStride) + row) = Unsafe.Add(ref source, (row * sourceStride) + column);
            }
        }
    }
}
