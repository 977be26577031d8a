using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Topologies;

/// <summary>What holds for every shape of network.</summary>
public static class TopologyCheck
{
    private const int MostRows = 70;

    /// <summary>Outputs, cost, gradients, a step of descent and a trace within the bound that follows from the layer widths.</summary>
    public static void AgreesWithReference(CompiledNetworks networks, Topology topology, int rows, int seed, double l2)
    {
        if (topology.Precision == Precision.Single)
        {
            NetworkCase<float>.Random(networks, topology, rows, seed, l2).AssertAgrees();
        }
        else
        {
            NetworkCase<double>.Random(networks, topology, rows, seed, l2).AssertAgrees();
        }
    }

    /// <summary>Canaries stay, gradients are overwritten, and a row has the same bits alone or among up to 70.</summary>
    public static void KeepsToItsRows(CompiledNetworks networks, Topology topology)
    {
        if (topology.Precision == Precision.Single)
        {
            KeepsToItsRows(NetworkCase<float>.Random(networks, topology, MostRows, seed: 7));
        }
        else
        {
            KeepsToItsRows(NetworkCase<double>.Random(networks, topology, MostRows, seed: 7));
        }
    }

    /// <summary>One call with the row count gives each row the bits that it gets alone.</summary>
    public static void HasTheBitsOfSingleRows<T>(NetworkCase<T> networkCase, IEnumerable<int> rowCounts)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkUnderTest<T> network = networkCase.Network;
        T[] alone = new T[networkCase.Targets.Length];
        foreach (int row in Enumerable.Range(0, alone.Length / network.OutputCount))
        {
            ReadOnlySpan<T> input = networkCase.Inputs.AsSpan(row * network.InputCount, network.InputCount);
            network.Forward(input, alone.AsSpan(row * network.OutputCount, network.OutputCount));
        }

        foreach (int rows in rowCounts)
        {
            CanaryArray<T> inputs = new(networkCase.Inputs.AsSpan(0, rows * network.InputCount));
            CanaryArray<T> outputs = new(rows * network.OutputCount);
            network.Forward(inputs.Span, outputs.Span);
            outputs.AssertIntact($"outputs of {rows} rows");
            int sameBytes = MemoryMarshal.AsBytes(outputs.Span).CommonPrefixLength(MemoryMarshal.AsBytes(alone.AsSpan(0, outputs.Span.Length)));
            int row = sameBytes / (network.OutputCount * Unsafe.SizeOf<T>());
            Assert.True(row == rows, $"{NetworkSource.Attribute(network.Topology)}: row {row} has other bits among {rows} rows than alone");
        }
    }

    private static void KeepsToItsRows<T>(NetworkCase<T> networkCase)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        HasTheBitsOfSingleRows(networkCase, Enumerable.Range(1, MostRows));
        foreach (int rows in new[] { 1, 2, 9, 33, MostRows })
        {
            LeavesCanaries(networkCase, rows);
        }
    }

    private static void LeavesCanaries<T>(NetworkCase<T> networkCase, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkUnderTest<T> network = networkCase.Network;
        CanaryArray<T> inputs = new(networkCase.Inputs.AsSpan(0, rows * network.InputCount));
        CanaryArray<T> targets = new(networkCase.Targets.AsSpan(0, rows * network.OutputCount));
        CanaryArray<T> gradient = new(network.ParameterCount);
        CanaryArray<T> inputGradient = new(inputs.Span.Length);

        T cost = network.Backward(inputs.Span, targets.Span, gradient.Span, inputGradient.Span, l2: 1);

        gradient.AssertIntact("gradient");
        inputGradient.AssertIntact("inputGradient");
        T[] first = gradient.Span.ToArray();
        Assert.DoesNotContain(true, first.Select(T.IsNaN));
        Assert.DoesNotContain(true, inputGradient.Span.ToArray().Select(T.IsNaN));

        gradient.Span.Fill(T.One);
        Assert.Equal(cost, network.Backward(inputs.Span, targets.Span, gradient.Span, l2: 1));
        gradient.AssertIntact("gradient without inputs");
        Assert.Equal(first, gradient.Span.ToArray());
    }
}
