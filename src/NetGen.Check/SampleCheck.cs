using System.Globalization;
using NetGen.Models;

namespace NetGen.Check;

/// <summary>Compares what a network predicts with what it must.</summary>
internal static class SampleCheck
{
    /// <summary>What is wrong with the worst output, or null when all are right.</summary>
    /// <exception cref="ModelFormatException">The rows are not the network's.</exception>
    public static string? Problem(BuiltNetwork network, string file, SampleRows samples)
    {
        NetworkChecks.CheckSamples(file, samples, network.Inputs, network.Outputs);
        SampleDifference worst = SampleDifference.Worst(network.Forward([.. samples.Inputs.SelectMany(row => row)]), samples);
        double tolerance = Math.Max(samples.Tolerance, network.Rounding);
        return worst.Value <= tolerance
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Expected {worst.Expected} from {network.Name} at row {worst.Row}, output {worst.Output} (from 0), but found {worst.Got}, which differs by more than {tolerance}. Correct the samples or the model file, or widen their tolerance.");
    }
}
