using System.Numerics;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;
using NetGen.Tests.Contract;

namespace NetGen.Tests.Parallel;

/// <summary>Alone, since garbage is counted for the whole process.</summary>
[Collection(nameof(NetworkParallelTests))]
[CollectionDefinition(nameof(NetworkParallelTests), DisableParallelization = true)]
public class NetworkParallelTests
{
    private const int PartRows = 256;

    /// <summary>Bytes that starting the threads may take; 64 parts of 256 rows would take far more if each took any.</summary>
    private const int MaxGarbage = 8_000;

    public static TheoryData<int> RowCounts { get; } = [1, PartRows - 1, PartRows, PartRows + 1, (4 * PartRows) + 7];

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void Outputs_have_the_bits_of_Forward_on_any_number_of_cores(int rows)
    {
        Assert.All(ContractNetworks.Single, topology => AssertOutputs<float>(topology, rows));
        Assert.All(ContractNetworks.Double, topology => AssertOutputs<double>(topology, rows));
    }

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void Cost_and_gradient_have_the_same_bits_on_any_number_of_cores(int rows)
    {
        Assert.All(ContractNetworks.Single, topology => AssertGradients<float>(topology, rows));
        Assert.All(ContractNetworks.Double, topology => AssertGradients<double>(topology, rows));
    }

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void Cost_and_gradient_are_those_of_Backward_but_for_rounding(int rows) => Assert.All(ContractNetworks.Double, topology =>
    {
        NetworkCase<double> networkCase = NetworkCase<double>.Random(ContractNetworks.Compiled, topology, rows, seed: 3);
        double[] expected = new double[networkCase.Network.ParameterCount];
        double[] gradient = [.. expected.Select(_ => double.NaN)];
        double cost = networkCase.Network.Backward(networkCase.Inputs, networkCase.Targets, expected, 0.3);
        Assert.Equal(cost, networkCase.Network.BackwardParallel(networkCase.Inputs, networkCase.Targets, gradient, 0.3, 2), 1e-12 * (1 + Math.Abs(cost)));
        double scale = expected.Max(Math.Abs);
        Assert.All(expected.Zip(gradient), pair => Assert.Equal(pair.First, pair.Second, 1e-12 * (1 + scale)));
    });

    [Fact]
    public void What_is_allocated_does_not_grow_with_the_rows()
    {
        NetworkCase<float> networkCase = NetworkCase<float>.Random(ContractNetworks.Compiled, ContractNetworks.Single[0], 64 * PartRows, seed: 4);
        Assert.InRange(Allocated(networkCase, 2 * PartRows), 0, MaxGarbage);
        Assert.InRange(Allocated(networkCase, 64 * PartRows), 0, MaxGarbage);
    }

    [Fact]
    public void A_length_that_does_not_fit_or_a_negative_degree_is_refused_before_anything_is_written()
    {
        NetworkCase<float> networkCase = NetworkCase<float>.Random(ContractNetworks.Compiled, ContractNetworks.Single[0], 600, seed: 5);
        NetworkUnderTest<float> network = networkCase.Network;
        float[] outputs = new float[networkCase.Targets.Length];
        float[] gradient = new float[network.ParameterCount];

        Assert.Throws<ArgumentException>("outputs", () => network.ForwardParallel(networkCase.Inputs, outputs.AsSpan(1), 0));
        Assert.Throws<ArgumentException>("inputs", () => network.ForwardParallel(networkCase.Inputs.AsSpan(1), outputs, 0));
        Assert.Throws<ArgumentException>("outputs", () => network.ForwardParallel(networkCase.Inputs, networkCase.Inputs.AsSpan(0, outputs.Length), 0));
        Assert.Throws<ArgumentOutOfRangeException>("maxDegree", () => network.ForwardParallel(networkCase.Inputs, outputs, -1));
        Assert.Throws<ArgumentException>("targets", () => network.BackwardParallel(networkCase.Inputs, outputs.AsSpan(1), gradient, 0, 0));
        Assert.Throws<ArgumentException>("gradient", () => network.BackwardParallel(networkCase.Inputs, networkCase.Targets, gradient.AsSpan(1), 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("maxDegree", () => network.BackwardParallel(networkCase.Inputs, networkCase.Targets, gradient, 0, -1));
        Assert.All(outputs.Concat(gradient), number => Assert.Equal(0, number));
    }

    private static long Allocated(NetworkCase<float> networkCase, int rows)
    {
        NetworkUnderTest<float> network = networkCase.Network;
        float[] gradient = new float[network.ParameterCount];

        // A thread that joins later brings scratch memory of its own, so the least of several runs counts.
        return Enumerable.Range(0, 10).Min(_ =>
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            network.BackwardParallel(
                networkCase.Inputs.AsSpan(0, rows * network.InputCount), networkCase.Targets.AsSpan(0, rows * network.OutputCount), gradient, 0, 2);
            return GC.GetTotalAllocatedBytes(precise: true) - before;
        });
    }

    private static void AssertOutputs<T>(Topology topology, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkCase<T> networkCase = NetworkCase<T>.Random(ContractNetworks.Compiled, topology, rows, seed: 1);
        T[] expected = new T[networkCase.Targets.Length];
        networkCase.Network.Forward(networkCase.Inputs, expected);
        foreach (int degree in new[] { 0, 1, 2, 3 })
        {
            T[] outputs = new T[expected.Length];
            networkCase.Network.ForwardParallel(networkCase.Inputs, outputs, degree);
            Assert.Equal(expected, outputs);
        }
    }

    private static void AssertGradients<T>(Topology topology, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkCase<T> networkCase = NetworkCase<T>.Random(ContractNetworks.Compiled, topology, rows, seed: 2);
        T[] expected = new T[networkCase.Network.ParameterCount];
        T cost = networkCase.Network.BackwardParallel(networkCase.Inputs, networkCase.Targets, expected, 1, 1);
        foreach (int degree in new[] { 0, 2, 3, 8 })
        {
            T[] gradient = new T[expected.Length];
            Assert.Equal(cost, networkCase.Network.BackwardParallel(networkCase.Inputs, networkCase.Targets, gradient, 1, degree));
            Assert.Equal(expected, gradient);
        }
    }
}
