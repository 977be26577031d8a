using NetGen.Tests.Compilation;

namespace NetGen.Tests.Oracle;

/// <summary>The networks of all cases in both precisions.</summary>
public static class OracleNetworks
{
    private static readonly Lazy<byte[]> Compilation = new(() => NetworkCompiler.Compile([.. Topologies.DistinctBy(NetworkSource.Attribute)]));
    private static readonly Lazy<CompiledNetworks> Networks = new(() => new CompiledNetworks(Image));

    /// <summary>The assembly, compiled once for all tests.</summary>
    public static byte[] Image => Compilation.Value;

    /// <summary>The assembly, loaded once for all tests.</summary>
    public static CompiledNetworks Compiled => Networks.Value;

    private static IEnumerable<Topology> Topologies =>
    [
        .. OracleCase.Names
            .Select<string, OracleCase>(OracleCase.Load)
            .SelectMany(oracle => new[] { oracle.Topology(), oracle.Topology(Precision.Single) }),
    ];
}
