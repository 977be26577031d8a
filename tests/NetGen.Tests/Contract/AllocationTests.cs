using System.Numerics;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Contract;

public class AllocationTests
{
    public static TheoryData<int> RowCounts { get; } = [1, 1000];

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void No_call_allocates_after_the_first(int rows)
    {
        Assert.All(ContractNetworks.Single, topology => AssertNothingAllocated<float>(topology, rows));
        Assert.All(ContractNetworks.Double, topology => AssertNothingAllocated<double>(topology, rows));
    }

    [Fact]
    public void A_call_with_fewer_rows_than_the_first_allocates_nothing()
    {
        NetworkCase<float> networkCase = NetworkCase<float>.Random(ContractNetworks.Compiled, ContractNetworks.Single[3], rows: 400, seed: 1);
        float[] outputs = new float[networkCase.Targets.Length];

        Assert.Equal(0, Allocation.Of(
            () => networkCase.Network.Forward(
                networkCase.Inputs.AsSpan(0, networkCase.Network.InputCount), outputs.AsSpan(0, networkCase.Network.OutputCount)),
            before: () => networkCase.Network.Forward(networkCase.Inputs, outputs)));
    }

    private static void AssertNothingAllocated<T>(Topology topology, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkCase<T> networkCase = NetworkCase<T>.Random(ContractNetworks.Compiled, topology, rows, seed: 1);
        NetworkUnderTest<T> network = networkCase.Network;
        (T[] inputs, T[] targets) = (networkCase.Inputs, networkCase.Targets);
        T[] outputs = new T[targets.Length];
        T[] gradient = new T[network.ParameterCount];
        T[] inputGradient = new T[inputs.Length];
        (string Name, Action Call)[] calls =
        [
            ("Forward", () => network.Forward(inputs, outputs)),
            ("Cost", () => network.Cost(inputs, targets, l2: 1)),
            ("Backward", () => network.Backward(inputs, targets, gradient, l2: 1)),
            ("Backward with inputs", () => network.Backward(inputs, targets, gradient, inputGradient, l2: 1)),
            ("Descend", () => network.Descend(inputs, targets, rate: 1e-3, l2: 1)),
            .. Optimizers<T>(network.ParameterCount).Select(optimizer =>
                (optimizer.GetType().Name, (Action)(() => optimizer.Step(network.Parameters, gradient)))),
        ];

        Assert.All(calls, call =>
        {
            call.Call();
            long bytes = Allocation.Of(call.Call);
            Assert.True(bytes == 0, $"{call.Name} of {NetworkSource.Attribute(topology)} allocated {bytes} bytes for {rows} rows");
        });
    }

    private static IOptimizer<T>[] Optimizers<T>(int parameters)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [new GradientDescent<T>(parameters, 1e-3), new Momentum<T>(parameters, 1e-3, 0.9), new Adam<T>(parameters)];
}
