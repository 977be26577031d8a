using System.Numerics;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>Picks the widest vectors that the processor has.</summary>
internal static class VectorLoop
{
    /// <summary>Runs the loop at that width, and what is left over one by one.</summary>
    public static void Run<TLoop, T>(int length, TLoop loop)
        where TLoop : IVectorLoop<T>, allows ref struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int whole = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            whole = length - (length % Simd512<T>.Count);
            loop.Run<Simd512<T>, Vector512<T>>(0, whole);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            whole = length - (length % Simd256<T>.Count);
            loop.Run<Simd256<T>, Vector256<T>>(0, whole);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            whole = length - (length % Simd128<T>.Count);
            loop.Run<Simd128<T>, Vector128<T>>(0, whole);
        }

        loop.Run<Scalar<T>, T>(whole, length);
    }
}
