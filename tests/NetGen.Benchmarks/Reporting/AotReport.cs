using System.Collections.Immutable;
using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Running;
using static NetGen.Benchmarks.Reporting.Figures;

namespace NetGen.Benchmarks.Reporting;

/// <summary>Writes a comparison of NativeAOT and the just-in-time compiler as Markdown.</summary>
internal sealed class AotReport(RunOptions options, Runner runner, ImmutableArray<NetworkProgram> builds) : MarkdownReport(options)
{
    private readonly AotCell[] cells = [.. AotCell.All(options.Workloads, runner.Results)];

    /// <summary>The whole report.</summary>
    public string Write()
    {
        Opening("NetGen compiled ahead of time, on one core", "run-aot");
        Builds();
        Summary();
        Table();
        Remarks(runner.Remarks);
        return ToString();
    }

    private static string Mark(bool met) => met ? "✓" : "✗";

    private static string Name(AotCell cell) => $"{cell.Workload.Id}, {cell.Measure.Title}";

    private void Builds()
    {
        Heading("The builds");
        Line("| build | runtime | vectors |");
        Line("|---|---|---|");
        foreach (NetworkProgram build in builds)
        {
            ProcessFacts facts = build.Facts();
            Line($"| `{build.Name}` | {facts.Framework} | {facts.VectorBits} bits |");
        }

        Line();
        Line($"`{AotComparison.Native}` is published with `IlcInstructionSet=native`, `{AotComparison.Default}` without any such setting;");
        Line($"`{AotComparison.Loops}` are plain C# loops in the latter.");
    }

    private void Summary()
    {
        Heading("In short");
        if (cells.Length == 0)
        {
            Line("The builds were not timed together.");
            return;
        }

        Line($"- `{AotComparison.Default}` uses 128-bit vectors: {Mark(builds.Single(build => build.Name == AotComparison.Default).Facts().VectorBits == 128)}.");
        AotCell slowest = cells.MaxBy(cell => cell.Slowdown)!;
        Line($"- `{AotComparison.Native}` within 10% of `{AotComparison.Jit}`: {cells.Count(cell => cell.MeetsNativeGoal)} of {cells.Length} cells.");
        Line($"  It takes {Times(GeometricMean(cells.Select(cell => cell.Slowdown)))} as long in the mean, {Times(slowest.Slowdown)} at most ({Name(slowest)}).");
        Goal("at least 3× as fast as plain loops on W3–W7", [.. cells.Where(cell => cell.IsVectorised)]);
        Goal("no slower than plain loops on the others", [.. cells.Where(cell => !cell.IsVectorised)]);
    }

    private void Goal(string title, AotCell[] some)
    {
        if (some.Length > 0)
        {
            AotCell least = some.MinBy(cell => cell.Speedup)!;
            Line($"- `{AotComparison.Default}` {title}: {some.Count(cell => cell.MeetsDefaultGoal)} of {some.Length} cells.");
            Line($"  It is {Times(GeometricMean(some.Select(cell => cell.Speedup)))} as fast in the mean, {Times(least.Speedup)} at least ({Name(least)}).");
        }
    }

    private void Table()
    {
        Heading("Nanoseconds for each row");
        Line("Median over the processes, ± half the distance of the extremes. Goals: ✓ met, ✗ not.");
        Line();
        Line($"| workload | measure | {AotComparison.Jit} | {AotComparison.Native} | of {AotComparison.Jit} | goal | {AotComparison.Default} | {AotComparison.Loops} | faster by | goal |");
        Line("|" + string.Concat(Enumerable.Repeat("---|", 10)));
        foreach (AotCell cell in cells)
        {
            string[] columns =
            [
                $"{cell.Workload.Id} {cell.Workload.Topology}",
                cell.Measure.Title,
                Time(cell.Jit),
                Time(cell.Native),
                Times(cell.Slowdown),
                Mark(cell.MeetsNativeGoal),
                Time(cell.Default),
                Time(cell.Loops),
                Times(cell.Speedup),
                Mark(cell.MeetsDefaultGoal),
            ];
            Line($"| {string.Join(" | ", columns)} |");
        }
    }
}
