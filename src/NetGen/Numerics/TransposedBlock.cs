using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Numerics;

/// <summary>A square block of a matrix, transposed in registers: 4 × 4 floats or 2 × 2 doubles where there are vectors, else one number.</summary>
internal static class TransposedBlock
{
    /// <summary>Rows and columns of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Size<T>()
        where T : unmanaged
        => Sse2.IsSupported || AdvSimd.Arm64.IsSupported ? Vector128<T>.Count : 1;

    /// <summary>Copies the block at the source to the target with rows and columns exchanged.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy<T>(ref T source, nint sourceStride, ref T target, nint targetStride)
        where T : unmanaged
    {
        if (Size<T>() == 1)
        {
            target = source;
        }
        else if (typeof(T) == typeof(float))
        {
            Copy(ref Unsafe.As<T, float>(ref source), sourceStride, ref Unsafe.As<T, float>(ref target), targetStride);
        }
        else
        {
            Copy(ref Unsafe.As<T, double>(ref source), sourceStride, ref Unsafe.As<T, double>(ref target), targetStride);
        }
    }

    /// <summary>The same for the first 2 or 3 columns of a block of floats; reads all of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyColumns<T>(ref T source, nint sourceStride, int columns, ref T target, nint targetStride)
        where T : unmanaged
    {
        ref float first = ref Unsafe.As<T, float>(ref source);
        ref float result = ref Unsafe.As<T, float>(ref target);
        Vector128<float> abcd = Vector128.LoadUnsafe(ref first);
        Vector128<float> efgh = Vector128.LoadUnsafe(ref Unsafe.Add(ref first, sourceStride));
        Vector128<float> ijkl = Vector128.LoadUnsafe(ref Unsafe.Add(ref first, 2 * sourceStride));
        Vector128<float> mnop = Vector128.LoadUnsafe(ref Unsafe.Add(ref first, 3 * sourceStride));
        Vector128<double> aebf = Low(abcd, efgh).AsDouble();
        Vector128<double> imjn = Low(ijkl, mnop).AsDouble();
        Low(aebf, imjn).AsSingle().StoreUnsafe(ref result);
        High(aebf, imjn).AsSingle().StoreUnsafe(ref Unsafe.Add(ref result, targetStride));
        if (columns > 2)
        {
            Low(High(abcd, efgh).AsDouble(), High(ijkl, mnop).AsDouble()).AsSingle().StoreUnsafe(ref Unsafe.Add(ref result, 2 * targetStride));
        }
    }

    /// <summary>The same for the first 2 or 3 rows of a block of floats; writes all of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyRows<T>(ref T source, nint sourceStride, int rows, ref T target, nint targetStride)
        where T : unmanaged
    {
        ref float first = ref Unsafe.As<T, float>(ref source);
        ref float result = ref Unsafe.As<T, float>(ref target);
        Vector128<float> abcd = Vector128.LoadUnsafe(ref first);
        Vector128<float> efgh = Vector128.LoadUnsafe(ref Unsafe.Add(ref first, sourceStride));
        Vector128<float> ijkl = rows > 2 ? Vector128.LoadUnsafe(ref Unsafe.Add(ref first, 2 * sourceStride)) : Vector128<float>.Zero;
        Vector128<double> aebf = Low(abcd, efgh).AsDouble();
        Vector128<double> cgdh = High(abcd, efgh).AsDouble();
        Vector128<double> ij = Low(ijkl, ijkl).AsDouble();
        Vector128<double> kl = High(ijkl, ijkl).AsDouble();
        Low(aebf, ij).AsSingle().StoreUnsafe(ref result);
        High(aebf, ij).AsSingle().StoreUnsafe(ref Unsafe.Add(ref result, targetStride));
        Low(cgdh, kl).AsSingle().StoreUnsafe(ref Unsafe.Add(ref result, 2 * targetStride));
        High(cgdh, kl).AsSingle().StoreUnsafe(ref Unsafe.Add(ref result, 3 * targetStride));
    }

    // Rows abcd, efgh, ijkl, mnop: pairs of rows become pairs of columns, and those whole columns.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ref float source, nint sourceStride, ref float target, nint targetStride)
    {
        Vector128<float> abcd = Vector128.LoadUnsafe(ref source);
        Vector128<float> efgh = Vector128.LoadUnsafe(ref Unsafe.Add(ref source, sourceStride));
        Vector128<float> ijkl = Vector128.LoadUnsafe(ref Unsafe.Add(ref source, 2 * sourceStride));
        Vector128<float> mnop = Vector128.LoadUnsafe(ref Unsafe.Add(ref source, 3 * sourceStride));
        Vector128<double> aebf = Low(abcd, efgh).AsDouble();
        Vector128<double> cgdh = High(abcd, efgh).AsDouble();
        Vector128<double> imjn = Low(ijkl, mnop).AsDouble();
        Vector128<double> kolp = High(ijkl, mnop).AsDouble();
        Low(aebf, imjn).AsSingle().StoreUnsafe(ref target);
        High(aebf, imjn).AsSingle().StoreUnsafe(ref Unsafe.Add(ref target, targetStride));
        Low(cgdh, kolp).AsSingle().StoreUnsafe(ref Unsafe.Add(ref target, 2 * targetStride));
        High(cgdh, kolp).AsSingle().StoreUnsafe(ref Unsafe.Add(ref target, 3 * targetStride));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ref double source, nint sourceStride, ref double target, nint targetStride)
    {
        Vector128<double> ab = Vector128.LoadUnsafe(ref source);
        Vector128<double> cd = Vector128.LoadUnsafe(ref Unsafe.Add(ref source, sourceStride));
        Low(ab, cd).StoreUnsafe(ref target);
        High(ab, cd).StoreUnsafe(ref Unsafe.Add(ref target, targetStride));
    }

    // The lower halves, lanes taken in turn.
    private static Vector128<float> Low(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackLow(a, b) : AdvSimd.Arm64.ZipLow(a, b);

    private static Vector128<double> Low(Vector128<double> a, Vector128<double> b) =>
        Sse2.IsSupported ? Sse2.UnpackLow(a, b) : AdvSimd.Arm64.ZipLow(a, b);

    // The upper halves, lanes taken in turn.
    private static Vector128<float> High(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackHigh(a, b) : AdvSimd.Arm64.ZipHigh(a, b);

    private static Vector128<double> High(Vector128<double> a, Vector128<double> b) =>
        Sse2.IsSupported ? Sse2.UnpackHigh(a, b) : AdvSimd.Arm64.ZipHigh(a, b);
}
