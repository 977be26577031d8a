using System.Numerics;
using NetGen.Tests.Compilation;
using NetGen.Tests.Trained;

namespace NetGen.Tests.Guards;

/// <summary>Calls each public method that takes spans with spans that touch guard pages, on one side and then on the other.</summary>
internal static class GuardedCalls
{
    private const int MaxCount = 1 << 19;

    private static readonly int[] RowCounts = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 63, 64, 65, 255, 256, 257, 300];
    private static readonly Side[] Sides = [Side.Start, Side.End];

    private static readonly Topology[] NarrowTopologies =
    [
        new([1, 1], [Activation.Identity], Loss.MeanSquaredError, Precision.Single),
        new([17, 33, 9, 1], [Activation.Relu, Activation.Gelu, Activation.Sigmoid], Loss.BinaryCrossEntropy, Precision.Single),
    ];

    /// <summary>A line for each network and library class that kept to its spans. What is called next is written to the errors, since the call may be the last.</summary>
    public static IEnumerable<string> Lines(CompiledNetworks networks)
    {
        Memories<float> singles = new();
        Memories<double> doubles = new();
        foreach (Topology topology in networks.Topologies)
        {
            yield return topology.Precision == Precision.Single
                ? Call(NetworkSource.Attribute(topology), () => Members(networks.Create<float>(topology), singles))
                : Call(NetworkSource.Attribute(topology), () => Members(networks.Create<double>(topology), doubles));
        }

        foreach (Storage storage in Enum.GetValues<Storage>())
        {
            foreach (Topology topology in NarrowTopologies)
            {
                yield return Call($"{storage} {topology}", () => Forward(topology, storage, singles));
            }
        }

        yield return Call("optimisers of floats", () => Optimizers(singles));
        yield return Call("optimisers of doubles", () => Optimizers(doubles));
        yield return Call("labels as floats", () => ClassLabels(singles));
        yield return Call("labels as doubles", () => ClassLabels(doubles));
    }

    private static string Call(string name, Action call)
    {
        Console.Error.WriteLine($"next: {name}");
        call();
        return name;
    }

    private static void Members<T>(NetworkUnderTest<T> network, Memories<T> memories)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        network.Initialize(1);
        ForEach((rows, side) =>
        {
            Span<T> inputs = memories.First.Span(rows * network.InputCount, side);
            Span<T> outputs = memories.Second.Span(rows * network.OutputCount, side);
            Span<T> gradient = memories.Third.Span(network.ParameterCount, side);
            Span<T> inputGradient = memories.Fourth.Span(inputs.Length, side);
            network.Forward(inputs, outputs);
            network.ForwardParallel(inputs, outputs, maxDegree: 2);
            network.Cost(inputs, outputs);
            network.Backward(inputs, outputs, gradient);
            network.Backward(inputs, outputs, gradient, inputGradient);
            network.BackwardParallel(inputs, outputs, gradient, l2: 0, maxDegree: 2);
            network.Descend(inputs, outputs, rate: 0);
            network.Trace(inputs[..network.InputCount], outputs[..network.OutputCount]);
            network.Trace(inputs[^network.InputCount..], outputs[^network.OutputCount..]);
        });
    }

    private static void Forward(Topology topology, Storage storage, Memories<float> memories)
    {
        Random random = new(1);
        float[] parameters = new float[Enumerable.Range(1, topology.LayerCount).Sum(layer => topology.SizeOf(layer) * (topology.SizeOf(layer - 1) + 1))];
        StaticNetwork network = StaticNetwork.OfLiterals(topology, Array.ConvertAll(parameters, _ => random.NextSingle()), storage);
        ForEach((rows, side) => network.Forward(
            memories.First.Span(rows * topology.SizeOf(0), side), memories.Second.Span(rows * network.OutputCount, side)));
    }

    private static void Optimizers<T>(Memories<T> memories)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => ForEach((count, side) =>
        {
            foreach (IOptimizer<T> optimizer in new IOptimizer<T>[] { new GradientDescent<T>(count, 0.1), new Momentum<T>(count, 0.1), new Adam<T>(count) })
            {
                optimizer.Step(memories.First.Span(count, side), memories.Second.Span(count, side));
            }
        });

    private static void ClassLabels<T>(Memories<T> memories)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        GuardedMemory<int> labelMemory = new(MaxCount);
        ForEach((rows, side) =>
        {
            const int classes = 3;
            Span<int> labels = labelMemory.Span(rows, side);
            Span<T> outputs = memories.First.Span(rows * classes, side);
            Labels.OneHot(labels, classes, outputs);
            Labels.ArgMax<T>(outputs, labels);
            Labels.ArgMax<T>(outputs[..classes]);
            Labels.ArgMax<T>(outputs[^classes..]);
        });
    }

    private static void ForEach(Action<int, Side> call)
    {
        foreach (int count in RowCounts)
        {
            foreach (Side side in Sides)
            {
                call(count, side);
            }
        }
    }

    /// <summary>As many memories as a call takes spans.</summary>
    private sealed class Memories<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        public GuardedMemory<T> First { get; } = new(MaxCount);

        public GuardedMemory<T> Second { get; } = new(MaxCount);

        public GuardedMemory<T> Third { get; } = new(MaxCount);

        public GuardedMemory<T> Fourth { get; } = new(MaxCount);
    }
}
