using System.Collections.Immutable;
using NetGen.Benchmarks.Protocol;

namespace NetGen.Benchmarks.Running;

/// <summary>A program that holds generated networks.</summary>
/// <param name="Name">How it was compiled, or of which version.</param>
/// <param name="Command">How to start it.</param>
internal sealed record NetworkProgram(string Name, params ImmutableArray<string> Command)
{
    /// <summary>What it runs on.</summary>
    public ProcessFacts Facts() => ProcessFacts.Parse(ChildProcess.RunPinned([.. Command, "facts"]));

    /// <summary>One of its peers, as a column of the table.</summary>
    public PeerCommand Peer(string peer, string column) => new(column, workload => [.. Command, "peer", peer, workload.Id]);
}
