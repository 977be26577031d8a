using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>Picks the widest vectors that the processor has.</summary>
internal static class VectorLoop
{
    /// <summary>Runs the loop at that width, and what is left over one by one; the source is as long as the target.</summary>
    public static void Run<TLoop, T>(Span<T> target, ReadOnlySpan<T> source, TLoop loop)
        where TLoop : struct, IVectorLoop<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref T to = ref MemoryMarshal.GetReference(target);
        ref T from = ref MemoryMarshal.GetReference(source);
        int length = target.Length;
        int whole = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            whole = length - (length % Simd512<T>.Count);
            loop.Run<Simd512<T>, Vector512<T>>(ref to, in from, 0, whole);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            whole = length - (length % Simd256<T>.Count);
            loop.Run<Simd256<T>, Vector256<T>>(ref to, in from, 0, whole);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            whole = length - (length % Simd128<T>.Count);
            loop.Run<Simd128<T>, Vector128<T>>(ref to, in from, 0, whole);
        }

        loop.Run<Scalar<T>, T>(ref to, in from, whole, length);
    }
}
