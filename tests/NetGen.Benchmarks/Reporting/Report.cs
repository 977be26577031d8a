using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Running;
using NetGen.Benchmarks.Workloads;
using static NetGen.Benchmarks.Reporting.Figures;

namespace NetGen.Benchmarks.Reporting;

/// <summary>Writes a run as Markdown.</summary>
internal sealed class Report(
    RunOptions options,
    Runner runner,
    Limits? limits,
    IReadOnlyDictionary<string, FirstCall> firstCalls,
    IReadOnlyDictionary<string, SeveralCores> cores,
    IReadOnlyDictionary<string, GeneratorTime> generatorTimes,
    KeystrokeTime keystroke) : MarkdownReport(options)
{
    private static readonly string[] Narrow = ["W1", "W2", "W3", "W4", "W8", "W9", "W10"];
    private static readonly string[] Wide = ["W5", "W6", "W7"];
    private static readonly string[] TinyRows = ["W1", "W2", "W3", "W4"];

    private readonly Cell[] cells =
        [.. Cell.All(options.Workloads, [.. runner.Peers.Where(peer => peer.IsRival).Select(peer => peer.Name)], runner.Results, limits)];

    /// <summary>The whole report.</summary>
    public string Write()
    {
        Opening("NetGen and its peers on one core", "run");
        MeasuredLimits();
        Summary();
        Table();
        FirstCalls();
        Cores();
        GeneratorTimes();
        Remarks(runner.Remarks);
        return ToString();
    }

    private void MeasuredLimits()
    {
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
        Line("| workload | a new network | after a new class in another file | lines of the generated file |");
        Line("|---|---|---|---|");
        foreach ((string id, GeneratorTime time) in generatorTimes)
        {
            Line($"| {id} | {time.First:0.0} | {time.Edit:0.00} | {time.Lines} |");
        }

        Line("");
        Line($"In a project of {KeystrokeTime.Networks} networks, a keystroke in another file takes {keystroke.Generator:0.00} ms in the pipeline. A generator that only lets the compiler");
        Line($"find the classes (ForAttributeWithMetadataName) and does nothing takes {keystroke.Search:0.00} ms.");
    }
}
