using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Numerics;

/// <summary>Hints to bring memory near. They never fail, wherever they point.</summary>
internal static class Prefetch
{
    /// <summary>The cache line that lies <paramref name="offset"/> elements from the referenced one, to the level-2 cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Line<T>(ref T source, nint offset)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch1((T*)Unsafe.AsPointer(ref source) + offset);
        }
    }
}
