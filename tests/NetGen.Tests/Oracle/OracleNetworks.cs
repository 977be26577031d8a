using NetGen.Tests.Compilation;

namespace NetGen.Tests.Oracle;

/// <summary>The networks of all cases in both precisions.</summary>
public static class OracleNetworks
{
    private static readonly Lazy<CompiledNetworks> Networks = new(() => CompiledNetworks.Of(Topologies));

    /// <summary>Compiled once for all tests.</summary>
    public static CompiledNetworks Compiled => Networks.Value;

    /// <summary>Every case in both precisions.</summary>
    public static IReadOnlyList<Topology> Topologies =>
    [
        .. OracleCase.Names
            .Select<string, OracleCase>(OracleCase.Load)
            .SelectMany(oracle => new[] { oracle.Topology(), oracle.Topology(Precision.Single) }),
    ];
}
