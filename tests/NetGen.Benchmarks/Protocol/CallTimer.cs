using System.Diagnostics;
using System.Runtime;
using NetGen.Benchmarks.Peers;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Protocol;

/// <summary>
/// Times a peer as <c>c/bench.c</c> does, chunk by chunk, rows rotating through all of them; but it warms up until the just-in-time compiler has
/// been idle for a while, so that what is timed is the code that a long-running program has.
/// </summary>
internal sealed class CallTimer(IPeer peer, Measure measure)
{
    private const int MinWarmCalls = 100;
    private const int MinChunks = 5;
    private const int MaxChunks = 100_000;
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan MaxWarm = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Chunk = TimeSpan.FromMilliseconds(0.2);

    private long nextCall;

    /// <summary>The outputs of a chunk end up here, so that no call can be left out.</summary>
    public float Sink { get; private set; }

    /// <summary>The median and the least time of a call.</summary>
    public Timing Run(TimeSpan budget)
    {
        int calls = WarmUp();
        List<double> chunks = [];
        long start = Stopwatch.GetTimestamp();
        while (chunks.Count < MinChunks || (chunks.Count < MaxChunks && Stopwatch.GetElapsedTime(start) < budget))
        {
            chunks.Add(Time(calls).TotalNanoseconds / calls);
        }

        chunks.Sort();
        return new(measure, chunks[chunks.Count / 2], chunks[0], chunks.Count);
    }

    /// <summary>Calls until nothing more is compiled; idle time is that of this process, whatever else runs.</summary>
    /// <returns>The calls that fill a chunk.</returns>
    private int WarmUp()
    {
        int calls = 1;
        long start = Stopwatch.GetTimestamp();
        long compiled = JitInfo.GetCompiledMethodCount();
        TimeSpan idleSince = Environment.CpuUsage.TotalTime;
        while (Stopwatch.GetElapsedTime(start) < MaxWarm && (Environment.CpuUsage.TotalTime - idleSince < Idle || nextCall < MinWarmCalls))
        {
            calls = Time(calls) < Chunk ? calls * 2 : Math.Max(1, calls / 2);
            if (JitInfo.GetCompiledMethodCount() != compiled)
            {
                compiled = JitInfo.GetCompiledMethodCount();
                idleSince = Environment.CpuUsage.TotalTime;
            }
        }

        return calls;
    }

    private TimeSpan Time(int calls)
    {
        long start = Stopwatch.GetTimestamp();
        Call(calls);
        return Stopwatch.GetElapsedTime(start);
    }

    private void Call(int count)
    {
        for (int call = 0; call < count; call++)
        {
            int first = (int)(nextCall * measure.RowCount % WorkloadData.RowCount);
            nextCall++;
            if (measure.Trains)
            {
                peer.Train(first, measure.RowCount);
            }
            else
            {
                peer.Forward(first, measure.RowCount);
            }
        }

        Sink += peer.Outputs[0];
    }
}
