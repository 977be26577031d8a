using System.Collections.Immutable;
using System.Globalization;
using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Running;

/// <summary>How to start a peer; each runs in a process of its own.</summary>
/// <param name="Name">Its column in the table.</param>
/// <param name="Start">The program and its first arguments for a workload; what to do with it follows.</param>
/// <param name="Environment">Variables to set.</param>
internal sealed record PeerCommand(string Name, Func<Workload, string[]> Start, params ImmutableArray<(string Name, string Value)> Environment)
{
    /// <summary>Whether this is something that a user could pick instead, rather than NetGen itself.</summary>
    public bool IsRival => !Name.StartsWith("netgen", StringComparison.Ordinal);

    /// <summary>Times some measures of a workload.</summary>
    /// <returns>None if the peer cannot do the workload.</returns>
    public IEnumerable<Timing> Time(Workload workload, TimeSpan budget, IEnumerable<Measure> measures)
    {
        string milliseconds = budget.TotalMilliseconds.ToString(CultureInfo.InvariantCulture);
        return Run(workload, "time", milliseconds, string.Join(',', measures)).Select(Timing.Parse).OfType<Timing>();
    }

    /// <summary>What the peer answers when checked; null if it cannot do the workload.</summary>
    public PeerAnswers? Check(Workload workload) => PeerAnswers.Parse(Run(workload, "check"));

    private string[] Run(Workload workload, params string[] what) => ChildProcess.RunPinned([.. Start(workload), .. what], Environment);
}
