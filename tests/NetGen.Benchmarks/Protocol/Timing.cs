using System.Globalization;

namespace NetGen.Benchmarks.Protocol;

/// <summary>What one process measured.</summary>
/// <param name="Measure">What was timed.</param>
/// <param name="Median">Nanoseconds of a call, the median of the chunks.</param>
/// <param name="Least">Nanoseconds of a call in the fastest chunk.</param>
/// <param name="ChunkCount">Chunks timed.</param>
internal sealed record Timing(Measure Measure, double Median, double Least, int ChunkCount)
{
    /// <summary>Reads a line that a peer printed; null if it is not a timing.</summary>
    public static Timing? Parse(string line)
    {
        string[] fields = line.Split(' ');
        return fields.Length == 4 && Measure.All.FirstOrDefault(measure => measure.Id == fields[0]) is Measure measure
            ? new(measure, Number(fields[1]), Number(fields[2]), int.Parse(fields[3], CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>The line that a peer prints.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Measure} {Median:0.000} {Least:0.000} {ChunkCount}");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
