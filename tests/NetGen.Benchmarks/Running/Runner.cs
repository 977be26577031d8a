using System.Collections.Immutable;
using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Running;

/// <summary>Checks every peer, then times those that passed, interleaved.</summary>
/// <param name="all">Every peer that there is.</param>
/// <param name="skipped">Those that are not installed, and how to install them.</param>
/// <param name="options">What to run.</param>
internal sealed class Runner(ImmutableArray<PeerCommand> all, IReadOnlyDictionary<string, string> skipped, RunOptions options)
{
    private const int ShuffleSeed = 1;

    private readonly List<PeerCommand> peers = [];
    private readonly HashSet<(string Workload, string Peer)> passed = [];

    /// <summary>What will not be in the table, and why.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>The peers that take part.</summary>
    public IReadOnlyList<PeerCommand> Peers => peers;

    /// <summary>The times.</summary>
    public Results Results { get; } = new();

    /// <summary>Finds which peers are there.</summary>
    /// <exception cref="ArgumentException">A peer was asked for that there is not.</exception>
    public void FindPeers()
    {
        if (options.Peers.FirstOrDefault(name => all.All(peer => peer.Name != name)) is string unknown)
        {
            throw new ArgumentException($"Expected peers among {string.Join(", ", all.Select(peer => peer.Name))}, got '{unknown}'.");
        }

        foreach (PeerCommand peer in all.Where(peer => options.Peers.IsEmpty || options.Peers.Contains(peer.Name)))
        {
            if (skipped.TryGetValue(peer.Name, out string? install))
            {
                Remark($"{peer.Name} is not installed: {install}");
            }
            else
            {
                peers.Add(peer);
            }
        }
    }

    /// <summary>Compares what every peer answers with the reference, before anything is timed.</summary>
    public void Check()
    {
        foreach (Workload workload in options.Workloads)
        {
            Progress($"checking {workload.Id}");
            ExpectedOutputs expected = new(workload);
            foreach (PeerCommand peer in peers)
            {
                if (Problem(peer, workload, expected) is string problem)
                {
                    Remark($"{peer.Name} is not timed on {workload.Id}: {problem}.");
                }
                else
                {
                    passed.Add((workload.Id, peer.Name));
                }
            }
        }
    }

    /// <summary>Times: in each repetition, for each workload, every peer once, in random order.</summary>
    public void Time()
    {
        Random random = new(ShuffleSeed);
        for (int repetition = 1; repetition <= options.Repetitions; repetition++)
        {
            foreach (Workload workload in options.Workloads)
            {
                Progress($"repetition {repetition} of {options.Repetitions}, {workload.Id}");
                PeerCommand[] order = [.. peers.Where(peer => passed.Contains((workload.Id, peer.Name)))];
                random.Shuffle(order);
                foreach (PeerCommand peer in order)
                {
                    Time(peer, workload);
                }
            }
        }
    }

    private static string? Problem(PeerCommand peer, Workload workload, ExpectedOutputs expected)
    {
        try
        {
            return peer.Check(workload) is PeerAnswers answers ? expected.Compare(answers) : "it has no such activation";
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }

    private static void Progress(string text) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {text}");

    private void Time(PeerCommand peer, Workload workload)
    {
        try
        {
            foreach (Timing timing in peer.Time(workload, options.Budget, Measure.All))
            {
                Results.Add(workload, peer.Name, timing);
            }
        }
        catch (InvalidOperationException exception)
        {
            Remark($"{peer.Name} failed on {workload.Id}, whose times lack that repetition: {exception.Message}");
        }
    }

    private void Remark(string text)
    {
        Remarks.Add(text);
        Console.Error.WriteLine(text);
    }
}
