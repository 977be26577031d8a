using System.Globalization;
using System.Numerics;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;
using NetGen.Tests.Guards;
using NetGen.Tests.Mutation;
using NetGen.Tests.Numerics;
using NetGen.Tests.Oracle;

namespace NetGen.Tests.Widths;

/// <summary>What tests measure in a process of its own: <c>measure bits fused assembly [argument…]</c>; results are lines of output.</summary>
public static class WidthProgram
{
    private const int Rows = 70;

    /// <summary>The number of the failure, 0 for none.</summary>
    public static int Run(string[] args)
    {
        if (args is not [string measure, string bits, string fused, string assembly, .. string[] rest])
        {
            Console.Error.WriteLine($"Expected measure, bits, fused, assembly, but got: {string.Join(' ', args)}. The tests start this; run dotnet test.");
            return 2;
        }

        if (VectorWidth.CurrentBits != int.Parse(bits, CultureInfo.InvariantCulture) || VectorWidth.CurrentIsFused != bool.Parse(fused))
        {
            Console.Error.WriteLine(
                $"Expected vectors of {bits} bits (fused multiply-add: {fused}), but this process has {VectorWidth.CurrentBits} ({VectorWidth.CurrentIsFused}).");
            return 3;
        }

        byte[] image = File.ReadAllBytes(assembly);
        IEnumerable<string> lines = measure switch
        {
            "oracle-bits" => OracleBits(new CompiledNetworks(image)),
            "topology-bits" => TopologyBits(new CompiledNetworks(image)),
            "oracle-bounds" => OracleBounds(new CompiledNetworks(image)),
            "guard-pages" => GuardedCalls.Lines(new CompiledNetworks(image)),
            "integer-bits" => IntegerBits.Lines(),
            "mutants" => MutationRun.Run(new CompiledNetworks(image), rest[0]),
            _ => throw new ArgumentException($"Expected a measure, but got {measure}.", nameof(args)),
        };
        foreach (string line in lines)
        {
            Console.WriteLine(line);
        }

        return 0;
    }

    /// <summary>A hash for each case and precision.</summary>
    private static IEnumerable<string> OracleBits(CompiledNetworks networks)
    {
        foreach (string name in OracleCase.Names)
        {
            OracleCase oracle = OracleCase.Load(name);
            yield return $"{name} float {OracleCheck.CaseOf<float>(networks, oracle).Hash()}";
            yield return $"{name} double {OracleCheck.CaseOf<double>(networks, oracle).Hash()}";
        }
    }

    /// <summary>A hash for each network, with random parameters and rows.</summary>
    private static IEnumerable<string> TopologyBits(CompiledNetworks networks) => networks.Topologies.Select(topology =>
        topology.Precision == Precision.Single ? RandomBits<float>(networks, topology) : RandomBits<double>(networks, topology));

    private static string RandomBits<T>(CompiledNetworks networks, Topology topology)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        $"{NetworkSource.Attribute(topology)} {NetworkCase<T>.Random(networks, topology, Rows, seed: 6, l2: 0.5).Hash()}";

    /// <summary>Every case in both precisions against its bound; the first failure ends the process.</summary>
    private static IEnumerable<string> OracleBounds(CompiledNetworks networks)
    {
        foreach (string name in OracleCase.Names)
        {
            OracleCase oracle = OracleCase.Load(name);
            OracleCheck.InDouble(networks, oracle);
            OracleCheck.WithinBound<float>(networks, oracle);
            OracleCheck.WithinBound<double>(networks, oracle);
            yield return name;
        }
    }
}
