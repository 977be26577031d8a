using NetGen.Benchmarks.Reporting;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Running;

/// <summary>A whole run: limits, checks, times, first calls, report.</summary>
internal static class Comparison
{
    /// <summary>Runs, prints the report and writes it to <c>RESULTS.md</c>, or to <c>work/</c> if only some peers or workloads ran.</summary>
    /// <param name="folder">The benchmark's folder, where <c>run</c> has built the native peers.</param>
    /// <param name="options">What to run.</param>
    public static void Run(string folder, RunOptions options)
    {
        Runner runner = new(new PeerCommands(folder).All, SkippedPeers.Read(folder), options);
        runner.FindPeers();
        runner.Check();
        Limits? limits = File.Exists(Limits.Program(folder)) ? Limits.Measure(folder, options.Workloads) : null;
        runner.Time();
        string report = new Report(
            options, runner, limits, FirstCall.MeasureAll(typeof(Comparison).Assembly.Location, options), Cores(options), GeneratorTimes(options), KeystrokeTime.Measure()).Write();
        Console.Write(report);
        File.WriteAllText(options.IsComplete ? Path.Combine(folder, "RESULTS.md") : Path.Combine(folder, "work", "results.md"), report);
    }

    private static SortedDictionary<string, GeneratorTime> GeneratorTimes(RunOptions options) => new(
        options.Workloads.Where(workload => FirstCall.Workloads.Contains(workload.Id)).ToDictionary(workload => workload.Id, GeneratorTime.Measure),
        StringComparer.Ordinal);

    private static SortedDictionary<string, SeveralCores> Cores(RunOptions options) => new(
        options.Workloads.Where(workload => SeveralCores.Workloads.Contains(workload.Id)).ToDictionary(workload => workload.Id, SeveralCores.Measure),
        StringComparer.Ordinal);
}
