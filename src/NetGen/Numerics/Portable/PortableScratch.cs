using System.ComponentModel;

namespace NetGen.Numerics;

/// <summary>Working memory of the calling thread for portable code, grown when a network needs more and kept for the next call.</summary>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PortableScratch<T>
    where T : unmanaged
{
    [ThreadStatic]
    private static T[]? memory;

    /// <summary><paramref name="count"/> elements of any content. They stay valid until the thread's next call.</summary>
    /// <exception cref="InsufficientMemoryException">No array holds that many.</exception>
    public static Span<T> Rent(long count)
    {
        if (memory is null || memory.Length < count)
        {
            memory = count <= Numbers.MaxArrayLength
                ? new T[count]
                : throw new InsufficientMemoryException(
                    $"The network needs {count} elements of working memory in one piece; an array holds {Numbers.MaxArrayLength}.");
        }

        return memory.AsSpan(0, (int)count);
    }

    /// <summary>Bytes that the calling thread keeps.</summary>
    internal static unsafe long Bytes => (memory?.LongLength ?? 0) * sizeof(T);

    /// <summary>Gives back what the calling thread keeps.</summary>
    internal static void Release() => memory = null;
}
