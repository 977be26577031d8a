using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Running;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Reporting;

/// <summary>One row of the table of <see cref="VersionReport"/>.</summary>
/// <param name="Workload">The network.</param>
/// <param name="Measure">What was timed.</param>
/// <param name="Now">This version's time of one row.</param>
/// <param name="Before">The other version's.</param>
internal sealed record VersionCell(Workload Workload, Measure Measure, Spread Now, Spread Before)
{
    /// <summary>This version may take so many times as long, beyond the spread of both.</summary>
    public const double MaxSlowdown = 1.03;

    /// <summary>How many times as long this version takes.</summary>
    public double Slowdown => Now.Median / Before.Median;

    /// <summary>Whether this version is slower by more than the times differ among themselves.</summary>
    public bool IsSlower => Slowdown > MaxSlowdown + Now.Share + Before.Share;

    /// <summary>The cells where both were timed.</summary>
    public static IEnumerable<VersionCell> All(IEnumerable<Workload> workloads, Results results) =>
        from workload in workloads
        from measure in Measure.All
        let now = results.Of(workload, measure, VersionComparison.Now)
        let before = results.Of(workload, measure, VersionComparison.Before)
        where now is not null && before is not null
        select new VersionCell(workload, measure, now.Value, before.Value);
}
