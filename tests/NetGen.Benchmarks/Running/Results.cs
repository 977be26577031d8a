using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Running;

/// <summary>The medians of every process, by workload, measure and peer.</summary>
internal sealed class Results
{
    private readonly Dictionary<(string Workload, string Measure, string Peer), List<double>> medians = [];

    /// <summary>Adds what one process measured.</summary>
    public void Add(Workload workload, string peer, Timing timing)
    {
        (string, string, string) key = (workload.Id, timing.Measure.Id, peer);
        if (!medians.TryGetValue(key, out List<double>? list))
        {
            medians[key] = list = [];
        }

        list.Add(timing.Median);
    }

    /// <summary>The time of one row, or null if the peer was not timed.</summary>
    public Spread? Of(Workload workload, Measure measure, string peer) =>
        medians.TryGetValue((workload.Id, measure.Id, peer), out List<double>? list) ? Spread.Of(list, measure.RowCount) : null;
}
