using System.Globalization;
using System.Text;
using NetGen.Benchmarks.Reporting;
using NetGen.Benchmarks.Running;
using static NetGen.Benchmarks.Reporting.Figures;

namespace NetGen.Benchmarks.Storage;

/// <summary>Writes the times and the accuracy of the storages as Markdown.</summary>
internal sealed class StorageReport
{
    private const int MachineLines = 3;

    private readonly StringBuilder text = new();

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    public void Opening()
    {
        Line("# Weights of 32, 16 and 8 bits");
        Line();
        Line("Static classes with compiled-in weights, one row in each call, on one core. Written by `tests/NetGen.Benchmarks/run-storage`.");
        Line($"Median of {Timings.Repetitions} interleaved repetitions of {Timings.Budget.TotalMilliseconds} ms, ± half the distance of the extremes; calls rotate through 1,024 rows.");
        Heading("The machine");
        foreach (string line in MachineDescription.Lines().Take(MachineLines))
        {
            Line("- " + line);
        }
    }

    public void Times(StoredNetwork[] networks, Spread[] times)
    {
        Heading($"{networks[0].Topology}");
        Line("| storage | bytes of weights | nanoseconds for a row | as fast as float32 |");
        Line("|---|---:|---:|---:|");
        foreach ((StoredNetwork network, Spread time) in networks.Zip(times))
        {
            Line($"| {network.Storage} | {network.WeightBytes:N0} | {Time(time)} | {Figures.Times(times[0].Median / time.Median)} |");
        }
    }

    /// <summary>Whether networks whose weights outgrow the level-2 cache gain what they should.</summary>
    public void Goals(StoredNetwork[] networks, Spread[] times)
    {
        double Gain(params NetGen.Storage[] storages) =>
            times[0].Median / networks.Zip(times).Where(pair => storages.Contains(pair.First.Storage)).Min(pair => pair.Second.Median);

        Line();
        Line($"Goals: the faster one of 16 bits at least 1.6× {Mark(Gain(NetGen.Storage.Float16, NetGen.Storage.BFloat16) >= 1.6)}, Int8 at least 2.5× {Mark(Gain(NetGen.Storage.Int8) >= 2.5)}.");
    }

    public void Accuracies(StoredNetwork[] networks, Accuracy[] accuracies, int digits)
    {
        Heading($"Accuracy on {digits.ToString("N0", CultureInfo.InvariantCulture)} digits");
        Line($"{networks[0].Topology}, trained in float32, on the test images of [MNIST](Storage/mnist/LICENSE.md).");
        Line();
        Line("| storage | correct | another answer than float32 | largest difference of a probability |");
        Line("|---|---:|---:|---:|");
        foreach ((StoredNetwork network, Accuracy accuracy) in networks.Zip(accuracies))
        {
            Line($"| {network.Storage} | {100.0 * accuracy.Correct / digits:0.00}% | {accuracy.Changed} | {accuracy.LargestDifference:0.0000} |");
        }
    }

    private static string Mark(bool met) => met ? "✓" : "✗";

    private void Heading(string title)
    {
        Line();
        Line("## " + title);
        Line();
    }

    private void Line(FormattableString line) => Line(line.ToString(CultureInfo.InvariantCulture));

    private void Line(string line = "") => text.Append(line).Append('\n');
}
