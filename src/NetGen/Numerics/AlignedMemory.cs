using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>An array that begins on a cache line and never moves.</summary>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct AlignedMemory<T>
    where T : unmanaged
{
    private const int CacheLine = 64;

    private readonly T[] array;
    private readonly int start;

    /// <summary>Allocates <paramref name="count"/> zeros.</summary>
    /// <param name="count">Elements; above <c>Array.MaxLength − Slack</c> the memory begins where the array does.</param>
    public AlignedMemory(int count)
    {
        int slack = Math.Min(Slack, Array.MaxLength - count);
        array = GC.AllocateArray<T>(count + slack, pinned: true);
        nint misaligned = Address(ref MemoryMarshal.GetArrayDataReference(array)) % CacheLine;
        start = slack == Slack && misaligned != 0 ? (int)(CacheLine - misaligned) / Unsafe.SizeOf<T>() : 0;
        Count = count;
    }

    /// <summary>Elements.</summary>
    public int Count { get; }

    /// <summary>The first element.</summary>
    public ref T First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), start);

    /// <summary>Elements that alignment may cost.</summary>
    internal static int Slack => CacheLine / Unsafe.SizeOf<T>();

    /// <summary>The first <paramref name="count"/> elements.</summary>
    public Span<T> Span(int count) => array.AsSpan(start, count);

    private static nint Address(ref T element) => Unsafe.ByteOffset(ref Unsafe.NullRef<T>(), ref element);
}
