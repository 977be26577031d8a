using NetGen.Numerics;

namespace NetGen;

/// <summary>The working memory that networks keep for the calling thread, so that calls after the first allocate nothing.</summary>
/// <remarks>
/// A pass needs memory for the activations and errors of a block of rows, of at most 256, and for the products of its layers. Each thread that calls a
/// network has its own, one for floats and one for doubles, as large as the largest call so far needed; all networks share it, and it goes when
/// the thread ends. The members here are about the calling thread's alone: no thread sees another's.
/// </remarks>
public static class ThreadMemory
{
    /// <summary>Bytes that the calling thread keeps, but for what alignment costs.</summary>
#if NET
    public static long Bytes => Scratch<float>.Bytes + Scratch<double>.Bytes + PortableScratch<float>.Bytes + PortableScratch<double>.Bytes;
#else
    public static long Bytes => PortableScratch<float>.Bytes + PortableScratch<double>.Bytes;
#endif

    /// <summary>
    /// Gives back all that the calling thread keeps; the garbage collector then frees it. The next call of a network allocates what it needs.
    /// </summary>
    public static void Release()
    {
#if NET
        Scratch<float>.Release();
        Scratch<double>.Release();
#endif
        PortableScratch<float>.Release();
        PortableScratch<double>.Release();
    }
}
