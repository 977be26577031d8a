using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>An array that begins on a cache line and never moves.</summary>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly unsafe struct AlignedMemory<T>
    where T : unmanaged
{
    private const int CacheLine = 64;

    // The array is pinned; who holds the memory keeps it alive, and so does a reference into it.
    private readonly T[] array;
    private readonly T* first;

    /// <summary>Allocates <paramref name="count"/> zeros.</summary>
    /// <param name="count">Elements; above <c>Array.MaxLength − Slack</c> the memory begins where the array does.</param>
    public AlignedMemory(int count)
    {
        int slack = Math.Min(Slack, Array.MaxLength - count);
        array = GC.AllocateArray<T>(count + slack, pinned: true);
        T* start = (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array));
        nint misaligned = (nint)start % CacheLine;
        first = slack == Slack && misaligned != 0 ? start + ((CacheLine - misaligned) / sizeof(T)) : start;
        Count = count;
    }

    /// <summary>Elements.</summary>
    public int Count { get; }

    /// <summary>The first element.</summary>
    public ref T First => ref *first;

    /// <summary>Elements that alignment may cost.</summary>
    internal static int Slack => CacheLine / Unsafe.SizeOf<T>();

    /// <summary>The first <paramref name="count"/> elements; whether there are as many is not checked.</summary>
    public Span<T> Span(int count) => new(first, count);
}
