using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>Moves of numbers between layouts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Matrix
{
    private const int Block = 8;

    /// <summary><c>target[c, r] = source[r, c]</c>, in blocks so that both stay in the cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Transpose<T>(ref T source, nint sourceStride, int rows, int columns, ref T target, nint targetStride)
        where T : unmanaged
    {
        for (int row = 0; row < rows; row += Block)
        {
            int rowEnd = Math.Min(row + Block, rows);
            for (int column = 0; column < columns; column++)
            {
                ref T from = ref Unsafe.Add(ref source, (row * sourceStride) + column);
                ref T to = ref Unsafe.Add(ref target, (column * targetStride) + row);
                for (int r = row; r < rowEnd; r++)
                {
                    to = from;
                    to = ref Unsafe.Add(ref to, 1);
                    from = ref Unsafe.Add(ref from, sourceStride);
                }
            }
        }
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
}
