namespace NetGen.Exhaustive.Lengths;

/// <summary>
/// A span of up to 2³¹ − 1 elements that takes a few megabytes: its elements repeat, since the same memory is mapped again and again. The first and the last
/// part are memory of their own, so that it is seen whether they are written. Its end touches memory that nobody may touch.
/// </summary>
/// <typeparam name="T">The type of its elements.</typeparam>
internal sealed unsafe class LongMemory<T> : IDisposable
    where T : unmanaged
{
    /// <summary>Elements k and k + Period are the same, or have the same value.</summary>
    public const int Period = 1 << 20;

    private const nint PartBytes = Period * 8;

    private readonly nint start;
    private readonly int parts;
    private readonly int count;

    /// <summary>Maps memory for that many elements.</summary>
    public LongMemory(int count)
    {
        this.count = count;
        parts = (int)((((nint)count * sizeof(T)) + PartBytes - 1) / PartBytes);
        start = RepeatedPages.Map(parts, PartBytes);
    }

    /// <summary>All elements.</summary>
    public Span<T> Span => new((T*)(start + (parts * PartBytes)) - count, count);

    /// <summary>The elements of the first part, of the second, which stands for all between, and of the last.</summary>
    private Range[] Seen
    {
        get
        {
            int perPart = (int)(PartBytes / sizeof(T));
            int first = (int)(count - ((long)(parts - 1) * perPart));
            return [(..first), first..(first + perPart), (count - perPart)..count];
        }
    }

    /// <summary>Writes a period, again and again.</summary>
    public void Fill(ReadOnlySpan<T> period)
    {
        foreach (Range range in Seen)
        {
            (int first, int length) = range.GetOffsetAndLength(count);
            for (int k = first; k - first < length; k++)
            {
                Span[k] = period[k % Period];
            }
        }
    }

    /// <summary>Whether an element is what it should be, for each that is memory of its own.</summary>
    /// <param name="period">What should be there, again and again.</param>
    /// <param name="isRight">Whether what is there, the first argument, is what should be there.</param>
    /// <param name="onlyEnds">Whether to leave out what stands for the middle.</param>
    public bool Holds(ReadOnlySpan<T> period, Func<T, T, bool> isRight, bool onlyEnds = false)
    {
        foreach (Range range in Seen.Where((_, part) => part != 1 || !onlyEnds))
        {
            (int first, int length) = range.GetOffsetAndLength(count);
            for (int k = first; k - first < length; k++)
            {
                if (!isRight(Span[k], period[k % Period]))
                {
                    Console.WriteLine($"  element {k} is {Span[k]}, not {period[k % Period]}");
                    return false;
                }
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => RepeatedPages.Unmap(start, parts, PartBytes);
}
