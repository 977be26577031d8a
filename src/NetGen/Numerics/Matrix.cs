using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>Moves of numbers between layouts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Matrix
{
    /// <summary><c>target[c, r] = source[r, c]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Transpose<T>(ref T source, nint sourceStride, int rows, int columns, ref T target, nint targetStride)
        where T : unmanaged
    {
        int wholeRows = rows - (rows % TransposedBlock.Size<T>());
        int wholeColumns = columns - (columns % TransposedBlock.Size<T>());
        for (int row = 0; row < wholeRows; row += TransposedBlock.Size<T>())
        {
            for (int column = 0; column < wholeColumns; column += TransposedBlock.Size<T>())
            {
                TransposedBlock.Copy(
                    ref Unsafe.Add(ref source, (row * sourceStride) + column),
                    sourceStride,
                    ref Unsafe.Add(ref target, (column * targetStride) + row),
                    targetStride);
            }
        }

        TransposeOneByOne(ref source, sourceStride, 0, wholeRows, wholeColumns, columns, ref target, targetStride);
        TransposeOneByOne(ref source, sourceStride, wholeRows, rows, 0, columns, ref target, targetStride);
    }

    /// <summary>Copies the first <paramref name="columns"/> numbers of each row.</summary>
    public static void CopyRows<T>(ref T source, nint sourceStride, ref T target, nint targetStride, int rows, int columns)
        where T : unmanaged
    {
        for (int row = 0; row < rows; row++)
        {
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref source, row * sourceStride), columns)
                .CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref target, row * targetStride), columns));
        }
    }

    private static void TransposeOneByOne<T>(
        ref T source, nint sourceStride, int firstRow, int lastRow, int firstColumn, int lastColumn, ref T target, nint targetStride)
        where T : unmanaged
    {
        for (int column = firstColumn; column < lastColumn; column++)
        {
            for (int row = firstRow; row < lastRow; row++)
            {
                Unsafe.Add(ref target, (column * targetStride) + row) = Unsafe.Add(ref source, (row * sourceStride) + column);
            }
        }
    }
}
