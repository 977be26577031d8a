using NetGen.Benchmarks.Peers.Onnx;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Peers;

/// <summary>The peers that run in C#, by name.</summary>
internal static class PeerCatalog
{
    private static readonly Dictionary<string, Func<Workload, IPeer>> Makers = new()
    {
        ["netgen"] = workload => new NetGenPeer(workload),
        ["netgen-backward"] = workload => new NetGenBackwardPeer(workload),
        ["cs-loops"] = workload => new HandWrittenPeer<PlainLoops>(workload),
        ["cs-tensors"] = workload => new HandWrittenPeer<Tensors>(workload),
        ["onnxruntime"] = workload => new OnnxPeer(workload),
    };

    /// <summary>Makes the peer of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IPeer Make(string name, Workload workload) =>
        Makers.TryGetValue(name, out Func<Workload, IPeer>? make)
            ? make(workload)
            : throw new ArgumentException($"Expected a C# peer, one of {string.Join(", ", Makers.Keys.Order())}, got '{name}'.", nameof(name));
}
