using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>Working memory of the calling thread for the packed and copied factors of wide layers.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal static class ProductMemory<T>
    where T : unmanaged
{
    [ThreadStatic]
    private static AlignedMemory<T> memory;

    /// <summary>The first of <paramref name="count"/> numbers of any content. They stay valid until the thread's next product.</summary>
    public static ref T Rent(long count)
    {
        ref AlignedMemory<T> mine = ref memory;
        if (count > mine.Count)
        {
            mine = new AlignedMemory<T>(checked((int)count));
        }

        return ref mine.First;
    }
}
