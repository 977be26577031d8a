using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>Divides a product into panels of one or two vectors of columns.</summary>
internal static class MatrixProduct
{
    /// <summary><c>result[r, c] = start + Σₖ left[r, k]·right[k, c]</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Multiply<S, V, T>(scoped Factors<T> factors, scoped in ProductResult<T> result, ref T work)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged
    {
        if (result.Columns >= ProductMemory.FewRows)
        {
            if (factors.LeftStep == 1 && ProductMemory.IsCrowded(Unsafe.SizeOf<T>(), factors.LeftRow))
            {
                factors.LeftRow = Copy(ref factors.Left, factors.LeftRow, result.Rows, factors.Count, ref work);
                factors.Left = ref work;
                work = ref Unsafe.Add(ref work, result.Rows * factors.LeftRow);
            }
            else if (factors.LeftRow == 1 && ProductMemory.IsCrowded(Unsafe.SizeOf<T>(), factors.LeftStep))
            {
                factors.LeftStep = Copy(ref factors.Left, factors.LeftStep, factors.Count, result.Rows, ref work);
                factors.Left = ref work;
                work = ref Unsafe.Add(ref work, factors.Count * factors.LeftStep);
            }
        }

        // From the last columns to the first: a row's last vector runs over into the next row, which is written after it.
        for (int end = result.Columns; end > 0;)
        {
            int rest = ((end - 1) % (ProductMemory.MaxTileVectors * S.Count)) + 1;
            int tail = ((rest - 1) % S.Count) + 1;
            if (typeof(V) == typeof(Vector512<T>) && tail <= Vector256<T>.Count)
            {
                end -= tail;
                Panel.Multiply<Simd256<T>, Vector256<T>, T>(in factors, in result, end, tail, ref work);
            }
            else
            {
                end -= rest;
                Panel.Multiply<S, V, T>(in factors, in result, end, rest, ref work);
            }
        }
    }

    // Copies rows to another stride, and returns it.
    private static nint Copy<T>(ref T source, nint sourceStride, int rows, int columns, ref T copy)
        where T : unmanaged
    {
        nint stride = columns + Product.Lanes<T>();
        Matrix.CopyRows(ref source, sourceStride, ref copy, stride, rows, columns);
        return stride;
    }
}
