using System.Globalization;
using System.Text;
using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Running;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Reporting;

/// <summary>Writes a run as Markdown.</summary>
internal sealed class Report(
    string folder,
    RunOptions options,
    Runner runner,
    Limits? limits,
    IReadOnlyDictionary<string, FirstCall> firstCalls,
    IReadOnlyDictionary<string, SeveralCores> cores,
    IReadOnlyDictionary<string, GeneratorTime> generatorTimes)
{
    private const int EnoughRepetitions = 5;
    private const double QuietLoad = 1.5;

    private static readonly string[] Narrow = ["W1", "W2", "W3", "W4", "W8", "W9", "W10"];
    private static readonly string[] Wide = ["W5", "W6", "W7"];
    private static readonly string[] TinyRows = ["W1", "W2", "W3", "W4"];

    private readonly StringBuilder text = new();
    private readonly Cell[] cells =
        [.. Cell.All(options.Workloads, [.. runner.Peers.Where(peer => peer.IsRival).Select(peer => peer.Name)], runner.Results, limits)];

    /// <summary>The whole report.</summary>
    public string Write()
    {
        Line("# NetGen and its peers on one core");
        Line();
        Line($"{options.Repetitions} interleaved repetitions, each peer in a process of its own, {options.Budget.TotalMilliseconds} ms for each measure,");
        Line("one thread, float32. Written by `tests/NetGen.Benchmarks/run`; the README there says what is measured and how.");
        Caveats();
        Machine();
        Summary();
        Table();
        FirstCalls();
        Cores();
        GeneratorTimes();
        Remarks();
        return text.ToString();
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        >= 999_500 => (nanoseconds / 1e6).ToString("0.00 M", CultureInfo.InvariantCulture),
        >= 9999.5 => (nanoseconds / 1e3).ToString("0.0 k", CultureInfo.InvariantCulture),
        >= 99.95 => nanoseconds.ToString("0", CultureInfo.InvariantCulture),
        _ => nanoseconds.ToString("0.0", CultureInfo.InvariantCulture),
    };

    private static string Time(Spread? time) => time is Spread spread ? $"{Time(spread.Median)} ±{Percent(spread.Share)}" : "–";

    private static string Percent(double? share) => share is double value ? (100 * value).ToString("0", CultureInfo.InvariantCulture) + "%" : "–";

    private static string Times(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture) + "×";

    private static double GeometricMean(IEnumerable<double> values) => Math.Exp(values.Average(Math.Log));

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
        foreach (string line in MachineDescription.Lines(folder))
        {
            Line("- " + line);
        }

        if (limits != null)
        {
            IEnumerable<string> loads = Limits.Levels.Select(level => $"{level.Name} {limits.Gbps[level.Bytes]:0} GB/s");
            Line($"- Measured limits of one core: {limits.Gflops:0} GFLOP/s (multiply-adds in registers), loads from {string.Join(", ", loads)}");
        }
    }

    private void Summary()
    {
        Heading("In short");
        if (cells.Length == 0)
        {
            Line("NetGen and a rival were not timed together.");
            return;
        }

        Line($"- Cells that meet their goal: {cells.Count(cell => cell.MeetsGoal)} of {cells.Length} (ahead of the best rival, or within 5% of it where that");
        Line("  is within 15% of the limit).");
        Mean("NetGen against the best rival, W1–W4 and W8–W10 (goal 2×)", Ratios(Narrow));
        Mean("NetGen against the best rival, W5–W7 (goal 1.1×)", Ratios(Wide));
        Mean("NetGen against PyTorch, eager (goal 3×)", Against("torch-eager", cells));
        Mean(
            "NetGen against ONNX Runtime from C#, one row of W1–W4 (goal 10×)",
            Against("onnxruntime", cells.Where(cell => cell.Measure.Id == "forward1" && TinyRows.Contains(cell.Workload.Id))));
    }

    private IEnumerable<double> Ratios(string[] ids) => cells.Where(cell => ids.Contains(cell.Workload.Id)).Select(cell => cell.Ratio);

    private IEnumerable<double> Against(string peer, IEnumerable<Cell> some) =>
        from cell in some
        let time = runner.Results.Of(cell.Workload, cell.Measure, peer)
        where time != null
        select time.Value.Median / cell.NetGen.Median;

    private void Mean(string title, IEnumerable<double> ratios)
    {
        double[] values = [.. ratios];
        if (values.Length > 0)
        {
            Line($"- {title}: {Times(GeometricMean(values))}, at least {Times(values.Min())}.");
        }
    }

    private void Table()
    {
        Heading("Nanoseconds for each row");
        Line("Median over the processes, ± half the distance of the extremes. Ratio: how many times faster than the best rival. Of limit: the share of the");
        Line("machine's limit that NetGen and the best rival reach. Goal: ✓ met, ✗ not.");
        Line();
        string[] names = [.. runner.Peers.Select(peer => peer.Name)];
        Line($"| workload | measure | netgen | best rival | ratio | of limit | rival's | goal | {string.Join(" | ", names.Skip(1))} |");
        Line("|" + string.Concat(Enumerable.Repeat("---|", 7 + names.Length)));
        foreach (Cell cell in cells)
        {
            string[] columns =
            [
                $"{cell.Workload.Id} {cell.Workload.Topology}",
                cell.Measure.Title,
                $"**{Time(cell.NetGen)}**",
                $"{cell.BestName} {Time(cell.Best.Median)}",
                Times(cell.Ratio),
                Percent(cell.Share),
                Percent(cell.BestShare),
                cell.MeetsGoal ? "✓" : "✗",
                .. names.Skip(1).Select(name => Time(runner.Results.Of(cell.Workload, cell.Measure, name))),
            ];
            Line($"| {string.Join(" | ", columns)} |");
        }
    }

    private void FirstCalls()
    {
        if (firstCalls.Count == 0)
        {
            return;
        }

        Heading("First call, milliseconds");
        Line("| workload | process start to `Main` | process start to the first prediction | compiling, first `Forward` | compiling, first training step |");
        Line("|---|---|---|---|---|");
        foreach ((string id, FirstCall call) in firstCalls)
        {
            Line($"| {id} | {call.Main:0.0} | {call.Prediction:0.0} | {call.ForwardJit:0.0} | {call.TrainingJit:0.0} |");
        }
    }

    private void Cores()
    {
        if (cores.Count == 0)
        {
            return;
        }

        Heading($"Two cores, times as fast as one on {SeveralCores.RowCount} rows");
        Line("| workload | `ForwardParallel` | `BackwardParallel` |");
        Line("|---|---|---|");
        foreach ((string id, SeveralCores ratios) in cores)
        {
            Line($"| {id} | {Times(ratios.Forward)} | {Times(ratios.Backward)} |");
        }
    }

    private void GeneratorTimes()
    {
        if (generatorTimes.Count == 0)
        {
            return;
        }

        Heading("The generator on a warm compiler, milliseconds");
        Line("| workload | a new network | after an edit in another file | lines of the generated file |");
        Line("|---|---|---|---|");
        foreach ((string id, GeneratorTime time) in generatorTimes)
        {
            Line($"| {id} | {time.First:0.0} | {time.Edit:0.00} | {time.Lines} |");
        }
    }

    private void Remarks()
    {
        if (runner.Remarks.Count == 0)
        {
            return;
        }

        Heading("Not in the table");
        foreach (string remark in runner.Remarks)
        {
            Line("- " + remark);
        }
    }

    private void Heading(string title)
    {
        Line();
        Line("## " + title);
        Line();
    }

    private void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private void Line(string line = "") => text.Append(line).Append('\n');
}
