using System.Numerics;

namespace NetGen.Tests.Compilation;

/// <summary>
/// Numbers between canaries. The canaries are NaN of a known pattern, so that a write around the span is seen, and a read around it that matters
/// reaches a result.
/// </summary>
/// <typeparam name="T">float or double.</typeparam>
public sealed class CanaryArray<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Odd, so that the span is not aligned to a vector; longer than any vector or tile.</summary>
    private const int Margin = 129;

    private readonly T[] array;

    /// <summary>Copies the numbers between canaries.</summary>
    public CanaryArray(ReadOnlySpan<T> values)
    {
        array = new T[Margin + values.Length + Margin];
        array.AsSpan().Fill(T.NaN);
        values.CopyTo(Span);
    }

    /// <summary>That many numbers, NaN at first, between canaries.</summary>
    public CanaryArray(int count)
    {
        array = new T[Margin + count + Margin];
        array.AsSpan().Fill(T.NaN);
    }

    /// <summary>The numbers.</summary>
    public Span<T> Span => array.AsSpan(Margin, array.Length - (2 * Margin));

    /// <summary>Fails if one of the canaries has changed.</summary>
    public void AssertIntact(string what)
    {
        for (int k = 0; k < Margin; k++)
        {
            Assert.True(IsCanary(array[k]), $"{what}: the number {Margin - k} before the span was written, {array[k]}");
            Assert.True(IsCanary(array[^(k + 1)]), $"{what}: the element {Margin - k} after the span was written, {array[^(k + 1)]}");
        }
    }

    private static bool IsCanary(T value) => T.IsNaN(value);
}
