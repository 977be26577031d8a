using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Numerics;

/// <summary>Four rows of 16 floats, transposed in registers, so that a cache line of each row is read once.</summary>
internal static class TransposedLine
{
    /// <summary>Rows.</summary>
    public const int Rows = 4;

    /// <summary>Columns.</summary>
    public const int Columns = 16;

    /// <summary>Whether numbers of this type can go this way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSupported<T>() => Avx512F.IsSupported && typeof(T) == typeof(float);

    /// <summary>Copies the rows at the source to the target, where they are columns.</summary>
    // Rows a, b, c, d: pairs of rows become pairs of columns, and those columns; columns 0, 4, 8 and 12 come out in one vector.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ref float source, nint sourceStride, ref float target, nint targetStride)
    {
        Vector512<float> a = Vector512.LoadUnsafe(ref source);
        Vector512<float> b = Vector512.LoadUnsafe(ref Unsafe.Add(ref source, sourceStride));
        Vector512<float> c = Vector512.LoadUnsafe(ref Unsafe.Add(ref source, 2 * sourceStride));
        Vector512<float> d = Vector512.LoadUnsafe(ref Unsafe.Add(ref source, 3 * sourceStride));
        Vector512<double> abLow = Avx512F.UnpackLow(a, b).AsDouble();
        Vector512<double> abHigh = Avx512F.UnpackHigh(a, b).AsDouble();
        Vector512<double> cdLow = Avx512F.UnpackLow(c, d).AsDouble();
        Vector512<double> cdHigh = Avx512F.UnpackHigh(c, d).AsDouble();
        StoreFour(Avx512F.UnpackLow(abLow, cdLow).AsSingle(), ref target, targetStride);
        StoreFour(Avx512F.UnpackHigh(abLow, cdLow).AsSingle(), ref Unsafe.Add(ref target, targetStride), targetStride);
        StoreFour(Avx512F.UnpackLow(abHigh, cdHigh).AsSingle(), ref Unsafe.Add(ref target, 2 * targetStride), targetStride);
        StoreFour(Avx512F.UnpackHigh(abHigh, cdHigh).AsSingle(), ref Unsafe.Add(ref target, 3 * targetStride), targetStride);
    }

    // Every fourth column.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreFour(Vector512<float> columns, ref float target, nint stride)
    {
        columns.GetLower().GetLower().StoreUnsafe(ref target);
        columns.GetLower().GetUpper().StoreUnsafe(ref Unsafe.Add(ref target, 4 * stride));
        columns.GetUpper().GetLower().StoreUnsafe(ref Unsafe.Add(ref target, 8 * stride));
        columns.GetUpper().GetUpper().StoreUnsafe(ref Unsafe.Add(ref target, 12 * stride));
    }
}
