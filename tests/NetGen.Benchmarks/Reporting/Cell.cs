using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Running;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Reporting;

/// <summary>One row of the table: a workload and a measure, NetGen's time, and the best of the others.</summary>
/// <param name="Workload">The network.</param>
/// <param name="Measure">What was timed.</param>
/// <param name="NetGen">NetGen's time of one row.</param>
/// <param name="Best">The best rival's.</param>
/// <param name="BestName">The best rival.</param>
/// <param name="Floor">Nanoseconds of one row at the machine's limit, if a limit applies.</param>
internal sealed record Cell(Workload Workload, Measure Measure, Spread NetGen, Spread Best, string BestName, double? Floor)
{
    // The goals of a cell: ahead of the best rival; where that is this close to the limit, no more than so much behind it.
    private const double CloseToLimit = 0.85;
    private const double AllowedBehind = 0.95;

    /// <summary>How many times faster NetGen is than the best rival.</summary>
    public double Ratio => Best.Median / NetGen.Median;

    /// <summary>NetGen's share of the machine's limit.</summary>
    public double? Share => Floor / NetGen.Median;

    /// <summary>The best rival's share of the machine's limit.</summary>
    public double? BestShare => Floor / Best.Median;

    /// <summary>Whether NetGen is as fast here as it is meant to be.</summary>
    public bool MeetsGoal => Ratio > 1 || (BestShare >= CloseToLimit && Ratio >= AllowedBehind);

    /// <summary>The cells where both NetGen and a rival were timed.</summary>
    public static IEnumerable<Cell> All(IEnumerable<Workload> workloads, IReadOnlyCollection<string> rivals, Results results, Limits? limits)
    {
        foreach (Workload workload in workloads)
        {
            foreach (Measure measure in Measure.All)
            {
                if (results.Of(workload, measure, "netgen") is Spread netGen &&
                    Fastest(workload, measure, rivals, results) is (string name, Spread best))
                {
                    yield return new(workload, measure, netGen, best, name, limits?.Floor(workload, measure) / measure.RowCount);
                }
            }
        }
    }

    private static (string Name, Spread Time)? Fastest(Workload workload, Measure measure, IEnumerable<string> rivals, Results results)
    {
        (string, Spread Time)? fastest = null;
        foreach (string rival in rivals)
        {
            if (results.Of(workload, measure, rival) is Spread time && (fastest == null || time.Median < fastest.Value.Time.Median))
            {
                fastest = (rival, time);
            }
        }

        return fastest;
    }
}
