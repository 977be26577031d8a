using System.Numerics;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Contract;

public class ThreadTests
{
    private const int Threads = 8;
    private const int Calls = 5;

    [Fact]
    public void Eight_threads_on_one_instance_get_the_bits_that_one_gets()
    {
        Assert.All(ContractNetworks.Single, AssertSameBits<float>);
        Assert.All(ContractNetworks.Double, AssertSameBits<double>);
    }

    private static void AssertSameBits<T>(Topology topology)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Each thread has a row count of its own, so that scratch memory of different sizes is in use at once.
        NetworkCase<T> networkCase = NetworkCase<T>.Random(ContractNetworks.Compiled, topology, rows: 40 * Threads, seed: 9);
        T[][] alone = [.. Enumerable.Range(1, Threads).Select(number => Results(networkCase, 40 * number))];
        T[]?[] differing = new T[Threads][];
        Thread[] threads =
        [
            .. alone.Select((results, k) => new Thread(() => differing[k] = FirstOther(networkCase, 40 * (k + 1), results))),
        ];

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(differing, results => Assert.Null(results));
    }

    /// <summary>The first results that differ from what the rows gave alone, or null.</summary>
    private static T[]? FirstOther<T>(NetworkCase<T> networkCase, int rows, T[] alone)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Enumerable.Range(0, Calls).Select(_ => Results(networkCase, rows)).FirstOrDefault(results => !results.AsSpan().SequenceEqual(alone));

    /// <summary>Outputs, costs and gradients.</summary>
    private static T[] Results<T>(NetworkCase<T> networkCase, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkUnderTest<T> network = networkCase.Network;
        ReadOnlySpan<T> inputs = networkCase.Inputs.AsSpan(0, rows * network.InputCount);
        ReadOnlySpan<T> targets = networkCase.Targets.AsSpan(0, rows * network.OutputCount);
        T[] outputs = new T[targets.Length];
        T[] gradient = new T[network.ParameterCount];
        T[] inputGradient = new T[inputs.Length];
        network.Forward(inputs, outputs);
        return [network.Cost(inputs, targets), network.Backward(inputs, targets, gradient, inputGradient, l2: 1), .. outputs, .. gradient, .. inputGradient];
    }
}
