namespace NetGen.Models;

/// <summary>How far an output of a network is from what the samples say.</summary>
/// <param name="Value">|got − expected|, of a number to 1 or, if it is larger, to |expected|; infinite where an output is no number.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Output">The output, from 0.</param>
/// <param name="Got">What the network gave.</param>
/// <param name="Expected">What the samples have.</param>
internal sealed record SampleDifference(double Value, int Row, int Output, double Got, double Expected)
{
    /// <summary>The largest difference of all outputs, the first of equal ones.</summary>
    /// <param name="outputs">Rows of outputs, one after the other.</param>
    /// <param name="samples">As many rows, at least one.</param>
    public static SampleDifference Worst(IReadOnlyList<double> outputs, SampleRows samples) => samples.Outputs
        .SelectMany((row, index) => row.Select((expected, output) => Of(index, output, outputs[(index * row.Length) + output], expected)))
        .Aggregate((worst, other) => other.Value > worst.Value ? other : worst);

    private static SampleDifference Of(int row, int output, double got, double expected)
    {
        double value = Math.Abs(got - expected) / Math.Max(1, Math.Abs(expected));
        return new(double.IsNaN(value) ? double.PositiveInfinity : value, row, output, got, expected);
    }
}
