using System.Collections.Immutable;
using NetGen.Benchmarks.Peers.Onnx;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Peers;

/// <summary>The peers that run in C#, by name.</summary>
internal static class PeerCatalog
{
    private static readonly ImmutableDictionary<string, Func<Workload, IPeer>> Makers = ImmutableDictionary.CreateRange<string, Func<Workload, IPeer>>(
    [
        new("netgen", workload => new NetGenPeer(workload)),
        new("netgen-backward", workload => new NetGenBackwardPeer(workload)),
        new("cs-loops", workload => new HandWrittenPeer<PlainLoops>(workload)),
        new("cs-tensors", workload => new HandWrittenPeer<Tensors>(workload)),
        new("onnxruntime", workload => new OnnxPeer(workload)),
    ]);

    /// <summary>Makes the peer of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IPeer Make(string name, Workload workload) =>
        Makers.TryGetValue(name, out Func<Workload, IPeer>? make)
            ? make(workload)
            : throw new ArgumentException($"Expected a C# peer, one of {string.Join(", ", Makers.Keys.Order())}, got '{name}'.", nameof(name));
}
