namespace NetGen.Tool.Check;

/// <summary>How far an output is from the expected one.</summary>
/// <param name="Value">|got − expected|, of a number to 1 or, if it is larger, to |expected|; NaN counts as infinite.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Output">The output, from 0.</param>
/// <param name="Got">What the network gave.</param>
/// <param name="Expected">What the samples have.</param>
internal sealed record Difference(double Value, int Row, int Output, double Got, double Expected)
{
    /// <summary>The largest difference of all outputs, the first of equal ones.</summary>
    /// <param name="outputs">Rows of outputs, one after the other.</param>
    /// <param name="expected">As many rows, at least one.</param>
    public static Difference Worst(float[] outputs, IReadOnlyList<double[]> expected) =>
        expected.SelectMany((row, index) => row.Select((value, output) => Of(index, output, outputs[(index * row.Length) + output], value))).MaxBy(difference => difference.Value)!;

    private static Difference Of(int row, int output, double got, double expected)
    {
        double value = Math.Abs(got - expected) / Math.Max(1, Math.Abs(expected));
        return new(double.IsNaN(value) ? double.PositiveInfinity : value, row, output, got, expected);
    }
}
