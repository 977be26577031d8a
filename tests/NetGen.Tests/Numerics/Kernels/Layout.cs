namespace NetGen.Tests.Numerics.Kernels;

/// <summary>Rows with padding after each.</summary>
internal static class Layout
{
    /// <summary>The rows' own numbers, one row after the other.</summary>
    public static T[] WithoutPadding<T>(T[] numbers, int rows, int units) =>
        [.. Enumerable.Range(0, rows).SelectMany(row => numbers.AsSpan(row * (units + EveryWidth.Padding), units).ToArray())];

    /// <summary>A row's own numbers.</summary>
    public static Span<T> Row<T>(T[] numbers, int row, int units) => numbers.AsSpan(row * (units + EveryWidth.Padding), units);
}
