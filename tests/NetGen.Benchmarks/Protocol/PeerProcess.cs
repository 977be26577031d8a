using System.Collections.Immutable;
using System.Globalization;
using NetGen.Benchmarks.Peers;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Protocol;

/// <summary>What a child process does for a C# peer; it prints the same lines as <c>c/bench.c</c>.</summary>
internal static class PeerProcess
{
    /// <summary>The four steps of a check, first row and rows: they go through each way to train. The same as in <c>c/bench.c</c>.</summary>
    public static ImmutableArray<(int First, int RowCount)> TrainingSteps { get; } = [(0, 32), (256, 256), (2, 1), (96, 32)];

    /// <summary>Does what the command line asks for behind the peer and the workload: <c>check</c>, or <c>time MILLISECONDS MEASURE,...</c></summary>
    /// <exception cref="ArgumentException">It asks for something else.</exception>
    public static void Run(IPeer peer, WorkloadData data, string[] what)
    {
        switch (what)
        {
            case ["check"]:
                Check(peer, data);
                break;
            case ["time", string milliseconds, string measures]:
                TimeSpan budget = TimeSpan.FromMilliseconds(double.Parse(milliseconds, CultureInfo.InvariantCulture));
                Time(peer, budget, measures.Split(',').Select(Measure.Find));
                break;
            default:
                throw new ArgumentException($"Expected 'check' or 'time', got '{string.Join(' ', what)}'.", nameof(what));
        }
    }

    /// <summary>Prints a <see cref="Timing"/> for each measure that the peer can do.</summary>
    private static void Time(IPeer peer, TimeSpan budget, IEnumerable<Measure> measures)
    {
        foreach (Measure measure in measures.Where(measure => peer.CanTrain || !measure.Trains))
        {
            Console.WriteLine(new CallTimer(peer, measure).Run(budget));
        }
    }

    /// <summary>Prints the outputs that <see cref="ExpectedOutputs"/> knows.</summary>
    private static void Check(IPeer peer, WorkloadData data)
    {
        peer.Forward(0, 1);
        Print("row", peer.Outputs[..data.OutputCount]);
        peer.Forward(0, 256);
        Print("batch", peer.Outputs.Slice(255 * data.OutputCount, data.OutputCount));
        if (peer.CanTrain)
        {
            foreach ((int first, int rowCount) in TrainingSteps)
            {
                peer.Train(first, rowCount);
            }

            peer.Forward(0, 1);
            Print("trained", peer.Outputs[..data.OutputCount]);
        }
    }

    private static void Print(string stage, ReadOnlySpan<float> outputs)
    {
        IEnumerable<string> values = outputs.ToArray().Select(value => value.ToString("G9", CultureInfo.InvariantCulture));
        Console.WriteLine($"{stage} {string.Join(' ', values)}");
    }
}
