using System.Numerics;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>Picks the widest vectors that the processor has.</summary>
internal static class VectorLoop
{
    /// <summary>Runs the loop at that width.</summary>
    public static void Run<TLoop, T>(TLoop loop)
        where TLoop : IVectorLoop<T>, allows ref struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (Vector512.IsHardwareAccelerated)
        {
            loop.Run<Simd512<T>, Vector512<T>>();
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            loop.Run<Simd256<T>, Vector256<T>>();
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            loop.Run<Simd128<T>, Vector128<T>>();
        }
        else
        {
            loop.Run<Scalar<T>, T>();
        }
    }
}
