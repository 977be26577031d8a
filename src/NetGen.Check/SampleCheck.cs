using System.Globalization;
using NetGen.Models;

namespace NetGen.Check;

/// <summary>Compares what a network predicts with what it must.</summary>
internal static class SampleCheck
{
    /// <summary>What is wrong with the worst output, or null when all are right.</summary>
    public static string? Problem(BuiltNetwork network, SampleRows samples)
    {
        for (int row = 0; row < samples.Inputs.Count; row++)
        {
            (int inputs, int wanted) = (samples.Inputs[row].Length, samples.Outputs[row].Length);
            if (inputs != network.Inputs || wanted != network.Outputs)
            {
                return Invariant($"Expected rows of {network.Inputs} inputs and {network.Outputs} outputs for {network.Name}, but row {row} (from 0) has {inputs} and {wanted}.");
            }
        }

        double[] outputs = network.Forward([.. samples.Inputs.SelectMany(row => row)]);
        double[] expected = [.. samples.Outputs.SelectMany(row => row)];
        int worst = Enumerable.Range(0, outputs.Length).MaxBy(index => Difference(outputs[index], expected[index]));
        double difference = Difference(outputs[worst], expected[worst]);
        double tolerance = Math.Max(samples.Tolerance, network.Rounding);
        return difference <= tolerance
            ? null
            : Invariant($"Expected {expected[worst]} from {network.Name} at row {worst / network.Outputs}, output {worst % network.Outputs} (from 0), but found {outputs[worst]}, which differs by more than {tolerance}. Correct the samples or the model file, or widen their tolerance.");
    }

    /// <summary>|a − y| to 1 or, if it is larger, to |y|; NaN differs infinitely.</summary>
    private static double Difference(double a, double y) =>
        double.IsNaN(a) != double.IsNaN(y) ? double.PositiveInfinity : Math.Abs(a - y) / Math.Max(1, Math.Abs(y));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
