using System.Collections.Immutable;

namespace NetGen.Benchmarks.Running;

/// <summary>Every peer.</summary>
/// <param name="folder">The benchmark's folder; <c>run</c> has built the native peers in <c>work/</c> there.</param>
internal sealed class PeerCommands(string folder)
{
    // Debian's OpenBLAS does not know newer AMD cores and takes them for Haswell; with this it uses AVX-512.
    private static readonly (string Name, string Value) SkylakeX = ("OPENBLAS_CORETYPE", "SkylakeX");

    private readonly string work = Path.Combine(folder, "work");

    /// <summary>All of them, NetGen first.</summary>
    public ImmutableArray<PeerCommand> All =>
    [
        Managed("netgen"),
        Managed("netgen-backward"),
        Native("naive-gcc"),
        Native("naive-clang"),
        NativeFixed("fixed-gcc"),
        NativeFixed("fixed-clang"),
        NativeFixed("eigen-gcc"),
        NativeFixed("eigen-clang"),
        Native("openblas"),
        Native("openblas", SkylakeX) with { Name = "openblas-skylakex" },
        Native("onednn"),
        Native("fann"),
        Torch("eager"),
        Torch("jit"),
        Torch("eager", SkylakeX) with { Name = "torch-eager-skylakex" },
        Managed("onnxruntime"),
        Managed("cs-loops"),
        Managed("cs-tensors"),
    ];

    private static PeerCommand Managed(string name) => new(name, workload => ["dotnet", typeof(PeerCommands).Assembly.Location, "peer", name, workload.Id]);

    private PeerCommand Native(string name, params ImmutableArray<(string Name, string Value)> environment) =>
        new(name, workload => [Path.Combine(work, "bin", name), Data(workload.Id)], environment);

    /// <summary>A peer compiled once for each workload, with its sizes as constants.</summary>
    private PeerCommand NativeFixed(string name) =>
        new(name, workload => [Path.Combine(work, "bin", $"{name}.{workload.Id}"), Data(workload.Id)]);

    private PeerCommand Torch(string mode, params ImmutableArray<(string Name, string Value)> environment) =>
        new("torch-" + mode, workload => ["/usr/bin/python3", Path.Combine(folder, "torch", "bench.py"), mode, Data(workload.Id)], environment);

    private string Data(string workload) => Path.Combine(work, workload + ".bin");
}
