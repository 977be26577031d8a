using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>Working memory of the calling thread, grown when a call needs more and kept for the next.</summary>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Scratch<T>
    where T : unmanaged
{
    [ThreadStatic]
    private static AlignedMemory<T> memory;

    [ThreadStatic]
    private static AlignedMemory<T> productMemory;

    /// <summary>
    /// The first of <paramref name="count"/> elements of any content, on a cache line. They stay valid until the thread's next call.
    /// </summary>
    /// <exception cref="InsufficientMemoryException">No array holds that many.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T Rent(long count)
    {
        ref AlignedMemory<T> mine = ref memory;
        if (count > mine.Count)
        {
            Grow(ref mine, count);
        }

        return ref mine.First;
    }

    /// <summary>The same from memory of its own, for a product whose factors and result may be scratch.</summary>
    /// <exception cref="InsufficientMemoryException">No array holds that many.</exception>
    public static ref T RentForProduct(long count)
    {
        ref AlignedMemory<T> mine = ref productMemory;
        if (count > mine.Count)
        {
            Grow(ref mine, count);
        }

        return ref mine.First;
    }

    /// <summary>Bytes that the calling thread keeps.</summary>
    internal static long Bytes => ((long)memory.Count + productMemory.Count) * Unsafe.SizeOf<T>();

    /// <summary>Gives back all that the calling thread keeps.</summary>
    internal static void Release()
    {
        memory = default;
        productMemory = default;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Grow(ref AlignedMemory<T> memory, long count)
    {
        if (count > Array.MaxLength - AlignedMemory<T>.Slack)
        {
            throw new InsufficientMemoryException($"The network needs {count} elements of working memory in one piece; an array holds {Array.MaxLength}.");
        }

        memory = new AlignedMemory<T>((int)count);
    }
}
