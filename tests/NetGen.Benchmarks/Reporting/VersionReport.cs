using NetGen.Benchmarks.Running;
using static NetGen.Benchmarks.Reporting.Figures;

namespace NetGen.Benchmarks.Reporting;

/// <summary>Writes a comparison of two versions as Markdown.</summary>
internal sealed class VersionReport(
    RunOptions options,
    Runner runner,
    IReadOnlyDictionary<string, FirstCall> firstCallsNow,
    IReadOnlyDictionary<string, FirstCall> firstCallsBefore) : MarkdownReport(options)
{
    private readonly VersionCell[] cells = [.. VersionCell.All(options.Workloads, runner.Results)];

    /// <summary>The whole report.</summary>
    public string Write()
    {
        Opening("NetGen and the version before, on one core", "run-before");
        Summary();
        Table();
        FirstCalls();
        Remarks(runner.Remarks);
        return ToString();
    }

    private void Summary()
    {
        Heading("In short");
        if (cells.Length == 0)
        {
            Line("The versions were not timed together.");
            return;
        }

        VersionCell slowest = cells.MaxBy(cell => cell.Slowdown)!;
        Line($"- Slower by more than 3% beyond the spread of both: {cells.Count(cell => cell.IsSlower)} of {cells.Length} cells.");
        Line($"- This version takes {Times(GeometricMean(cells.Select(cell => cell.Slowdown)))} as long in the mean, {Times(slowest.Slowdown)} at most ({slowest.Workload.Id}, {slowest.Measure.Title}).");
    }

    private void Table()
    {
        Heading("Nanoseconds for each row");
        Line("Median over the processes, ± half the distance of the extremes.");
        Line();
        Line("| workload | measure | now | before | takes as long | slower |");
        Line("|---|---|---|---|---|---|");
        foreach (VersionCell cell in cells)
        {
            Line($"| {cell.Workload.Id} {cell.Workload.Topology} | {cell.Measure.Title} | {Time(cell.Now)} | {Time(cell.Before)} | {Times(cell.Slowdown)} | {(cell.IsSlower ? "✗" : "")} |");
        }
    }

    private void FirstCalls()
    {
        Heading("Compiling, milliseconds");
        Line("| workload | first `Forward`, now | before | first training step, now | before |");
        Line("|---|---|---|---|---|");
        foreach ((string id, FirstCall now) in firstCallsNow)
        {
            FirstCall before = firstCallsBefore[id];
            Line($"| {id} | {now.ForwardJit:0.0} | {before.ForwardJit:0.0} | {now.TrainingJit:0.0} | {before.TrainingJit:0.0} |");
        }
    }
}
