using System.Numerics;
using System.Runtime;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Contract;

public class PreparationTests
{
    public static TheoryData<int> RowCounts { get; } = [1, 37, 600];

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void After_it_the_first_call_of_each_member_allocates_and_compiles_nothing(int rows)
    {
        Assert.All(ContractNetworks.Single, topology => AssertReady<float>(topology, rows));
        Assert.All(ContractNetworks.Double, topology => AssertReady<double>(topology, rows));
    }

    [Fact]
    public void For_predictions_alone_it_keeps_less_and_the_first_one_allocates_nothing() => ThreadRun.Of(() =>
    {
        NetworkCase<float> networkCase = Case<float>(ContractNetworks.Single[2], rows: 50);
        float[] outputs = new float[networkCase.Targets.Length];
        networkCase.Network.Prepare(50, training: false);
        long forPredictions = ThreadMemory.Bytes;
        long start = GC.GetAllocatedBytesForCurrentThread();
        networkCase.Network.Forward(networkCase.Inputs, outputs);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - start);
        Assert.Equal(forPredictions, ThreadMemory.Bytes);
        networkCase.Network.Prepare(50);
        Assert.True(ThreadMemory.Bytes > forPredictions, "Expected more memory for training than for predictions.");
    });

    [Fact]
    public void The_network_stays_as_it_is()
    {
        NetworkUnderTest<float> network = Case<float>(ContractNetworks.Single[0], rows: 5).Network;
        float[] before = network.Parameters.ToArray();
        network.Prepare(5);

        Assert.Equal(before, network.Parameters.ToArray());
    }

    [Fact]
    public void No_rows_and_more_than_arrays_hold_are_refused()
    {
        NetworkUnderTest<float> network = Case<float>(ContractNetworks.Single[1], rows: 1).Network;

        Assert.Throws<ArgumentOutOfRangeException>("rows", () => network.Prepare(0));
        Assert.Throws<ArgumentOutOfRangeException>("rows", () => network.Prepare(int.MaxValue / 4));
    }

    private static void AssertReady<T>(Topology topology, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkCase<T> networkCase = Case<T>(topology, rows);

        // What the test calls around the network is compiled by calls of another.
        ThreadRun.Of(() => FirstCalls(Case<T>(topology, rows)));
        ThreadRun.Of(() =>
        {
            networkCase.Network.Prepare(rows);
            long kept = ThreadMemory.Bytes;

            Assert.All(FirstCalls(networkCase), call => Assert.True(
                call is (_, 0, 0), $"{call.Name} of {NetworkSource.Attribute(topology)}, {rows} rows: {call.Bytes} bytes allocated, {call.Methods} methods compiled"));
            Assert.Equal(kept, ThreadMemory.Bytes);
        });
    }

    private static (string Name, long Bytes, long Methods)[] FirstCalls<T>(NetworkCase<T> networkCase)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkUnderTest<T> network = networkCase.Network;
        (T[] inputs, T[] targets) = (networkCase.Inputs, networkCase.Targets);
        T[] outputs = new T[targets.Length];
        T[] gradient = new T[network.ParameterCount];
        T[] inputGradient = new T[inputs.Length];
        Meter meter = new();
        meter.Start();
        network.Forward(inputs, outputs);
        meter.Stop("Forward");
        network.Cost(inputs, targets, l2: 1);
        meter.Stop("Cost");
        network.Backward(inputs, targets, gradient, l2: 1);
        meter.Stop("Backward");
        network.Backward(inputs, targets, gradient, inputGradient, l2: 1);
        meter.Stop("Backward with inputs");
        network.Descend(inputs, targets, rate: 0, l2: 1);
        meter.Stop("Descend");
        return [.. meter.Calls];
    }

    private static NetworkCase<T> Case<T>(Topology topology, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => NetworkCase<T>.Random(ContractNetworks.Compiled, topology, rows, seed: 1);

    /// <summary>What the thread allocates and has compiled from call to call.</summary>
    private sealed class Meter
    {
        private long bytes;
        private long methods;

        public List<(string Name, long Bytes, long Methods)> Calls { get; } = new(8);

        public void Start()
        {
            methods = JitInfo.GetCompiledMethodCount(currentThread: true);
            bytes = GC.GetAllocatedBytesForCurrentThread();
        }

        public void Stop(string name)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
            Calls.Add((name, allocated, JitInfo.GetCompiledMethodCount(currentThread: true) - methods));
            Start();
        }
    }
}
