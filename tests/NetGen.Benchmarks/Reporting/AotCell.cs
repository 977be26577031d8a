using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Running;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Reporting;

/// <summary>One row of the table of <see cref="AotReport"/>.</summary>
/// <param name="Workload">The network.</param>
/// <param name="Measure">What was timed.</param>
/// <param name="Jit">The just-in-time compiler's time of one row.</param>
/// <param name="Native">NativeAOT's for this processor.</param>
/// <param name="Default">NativeAOT's for any processor.</param>
/// <param name="Loops">That of plain C# loops, NativeAOT for any processor.</param>
internal sealed record AotCell(Workload Workload, Measure Measure, Spread Jit, Spread Native, Spread Default, Spread Loops)
{
    /// <summary>NativeAOT for this processor takes no more than so many times as long as the just-in-time compiler.</summary>
    public const double MaxSlowdown = 1.1;

    /// <summary>NativeAOT for any processor is so many times as fast as plain loops on <see cref="Vectorised"/>, and no slower elsewhere.</summary>
    public const double MinSpeedup = 3;

    private static readonly string[] Vectorised = ["W3", "W4", "W5", "W6", "W7"];

    /// <summary>How many times as long NativeAOT for this processor takes as the just-in-time compiler.</summary>
    public double Slowdown => Native.Median / Jit.Median;

    /// <summary>How many times faster NativeAOT for any processor is than plain loops.</summary>
    public double Speedup => Loops.Median / Default.Median;

    /// <summary>Whether the workload is one whose speed-up has a goal.</summary>
    public bool IsVectorised => Vectorised.Contains(Workload.Id);

    /// <summary>Whether NativeAOT for this processor is as fast as it is meant to be.</summary>
    public bool MeetsNativeGoal => Slowdown <= MaxSlowdown;

    /// <summary>Whether NativeAOT for any processor is as fast as it is meant to be.</summary>
    public bool MeetsDefaultGoal => Speedup >= (IsVectorised ? MinSpeedup : 1);

    /// <summary>The cells where all four were timed.</summary>
    public static IEnumerable<AotCell> All(IEnumerable<Workload> workloads, Results results)
    {
        foreach (Workload workload in workloads)
        {
            foreach (Measure measure in Measure.All)
            {
                if (Of(AotComparison.Jit) is Spread jit
                    && Of(AotComparison.Native) is Spread native
                    && Of(AotComparison.Default) is Spread normal
                    && Of(AotComparison.Loops) is Spread loops)
                {
                    yield return new(workload, measure, jit, native, normal, loops);
                }

                Spread? Of(string column) => results.Of(workload, measure, column);
            }
        }
    }
}
