using System.Numerics;

namespace NetGen.Tests.Guards;

/// <summary>Memory between two pages that nobody may touch: to read or write one element outside of it ends the process.</summary>
/// <typeparam name="T">The type of its elements.</typeparam>
internal sealed unsafe class GuardedMemory<T>
    where T : unmanaged, INumberBase<T>
{
    private readonly T* start;
    private readonly int capacity;

    /// <summary>Makes room for spans of up to <paramref name="count"/> elements.</summary>
    public GuardedMemory(int count)
    {
        nint bytes = ((nint)count * sizeof(T)) + Pages.Size - 1;
        bytes -= bytes % Pages.Size;
        nint before = Pages.Allocate(bytes + (2 * Pages.Size));
        Pages.Forbid(before);
        Pages.Forbid(before + Pages.Size + bytes);
        start = (T*)(before + Pages.Size);
        capacity = (int)(bytes / sizeof(T));
    }

    /// <summary>Random elements that begin right after the page before, or end right before the page after.</summary>
    public Span<T> Span(int count, Side side)
    {
        Assert.InRange(count, 0, capacity);
        Span<T> span = new(side == Side.Start ? start : start + (capacity - count), count);
        Random random = new(count);
        foreach (ref T element in span)
        {
            element = T.CreateTruncating(random.NextDouble() - 0.5);
        }

        return span;
    }
}
