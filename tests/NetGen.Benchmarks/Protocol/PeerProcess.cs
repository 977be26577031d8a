using System.Globalization;
using NetGen.Benchmarks.Peers;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Protocol;

/// <summary>What a child process does for a C# peer; it prints the same lines as <c>c/bench.c</c>.</summary>
internal static class PeerProcess
{
    /// <summary>Prints a <see cref="Timing"/> for each measure that the peer can do.</summary>
    public static void Time(IPeer peer, TimeSpan budget, IEnumerable<Measure> measures)
    {
        foreach (Measure measure in measures.Where(measure => peer.CanTrain || !measure.Trains))
        {
            Console.WriteLine(new CallTimer(peer, measure).Run(budget));
        }
    }

    /// <summary>Prints the outputs that <see cref="ExpectedOutputs"/> knows.</summary>
    public static void Check(IPeer peer, WorkloadData data)
    {
        peer.Forward(0, 1);
        Print("row", peer.Outputs[..data.OutputCount]);
        peer.Forward(0, 256);
        Print("batch", peer.Outputs.Slice(255 * data.OutputCount, data.OutputCount));
        if (peer.CanTrain)
        {
            foreach ((int first, int rowCount) in ExpectedOutputs.TrainingSteps)
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
