using System.Globalization;
using System.Reflection;
using System.Text;
using NetGen.Benchmarks.Running;

namespace NetGen.Benchmarks.Reporting;

/// <summary>What the reports have in common: their lines, what the numbers were measured on, and when not to trust them.</summary>
internal abstract class MarkdownReport(RunOptions options)
{
    private const int EnoughRepetitions = 5;
    private const double QuietLoad = 1.5;

    private readonly StringBuilder text = new();

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    protected void Opening(string title, string command)
    {
        Line("# " + title);
        Line();
        Line($"{options.Repetitions} interleaved repetitions, each peer in a process of its own, {options.Budget.TotalMilliseconds} ms for each measure,");
        Line($"one thread, float32. Written by `tests/NetGen.Benchmarks/{command}`; the README there says what is measured and how.");
        Caveats();
        Machine();
    }

    protected void Remarks(IReadOnlyCollection<string> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        Heading("Not in the table");
        foreach (string remark in remarks)
        {
            Line("- " + remark);
        }
    }

    protected void Heading(string title)
    {
        Line();
        Line("## " + title);
        Line();
    }

    protected void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    protected void Line(string line = "") => text.Append(line).Append('\n');

    private void Caveats()
    {
        if (options.Repetitions < EnoughRepetitions)
        {
            Line();
            Line($"**Preliminary**: fewer than {EnoughRepetitions} repetitions.");
        }

        if (MachineDescription.Load() > QuietLoad)
        {
            Line();
            Line("**Noisy**: other programs ran on this machine at the same time.");
        }
    }

    private void Machine()
    {
        Heading("The machine");
        foreach (string line in MachineDescription.Lines())
        {
            Line("- " + line);
        }

        Line($"- ONNX Runtime {typeof(Microsoft.ML.OnnxRuntime.InferenceSession).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}");
    }
}
