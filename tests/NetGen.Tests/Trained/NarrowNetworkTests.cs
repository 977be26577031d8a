using NetGen.Tests.Contract;
using NetGen.Tests.Numerics;

namespace NetGen.Tests.Trained;

/// <summary>Static classes whose weights have 16 or 8 bits, against plain double with the same rounded weights.</summary>
public class NarrowNetworkTests
{
    private const int Rows = 300;

    private static readonly Topology[] Topologies =
    [
        new([1, 1], [Activation.Identity], Loss.MeanSquaredError, Precision.Single),
        new([5, 3, 2], [Activation.Tanh, Activation.Softmax], Loss.CrossEntropy, Precision.Single),
        new([17, 33, 9, 1], [Activation.Relu, Activation.Gelu, Activation.Sigmoid], Loss.BinaryCrossEntropy, Precision.Single),
        new([64, 130, 10], [Activation.Relu, Activation.Identity], Loss.MeanSquaredError, Precision.Single),
    ];

    [Theory]
    [InlineData(Storage.Float16, 1e-5)]
    [InlineData(Storage.BFloat16, 1e-5)]
    [InlineData(Storage.Int8, 2e-3)]
    public void Rows_are_predicted_with_the_rounded_weights(Storage storage, double tolerance)
    {
        foreach (Topology topology in Topologies)
        {
            float[] parameters = Parameters(topology);
            float[] x = Numbers(Rows * topology.Sizes[0], seed: 2);
            float[] y = StaticNetwork.OfLiterals(topology, parameters, storage).Forward(x, Rows);
            double[] expected = [.. Reference(topology, parameters, storage).Forward([.. x.Select(number => (double)number)]).A[^1].SelectMany(row => row)];
            Assert.All(y, (number, k) => Assert.Equal(expected[k], number, tolerance * Math.Max(1, Math.Abs(expected[k]))));
        }
    }

    [Theory]
    [InlineData(Storage.Float16)]
    [InlineData(Storage.BFloat16)]
    [InlineData(Storage.Int8)]
    public void A_row_has_the_same_bits_alone_and_NaN_in_another_does_not_reach_it(Storage storage)
    {
        foreach (Topology topology in Topologies)
        {
            int inputs = topology.Sizes[0];
            StaticNetwork network = StaticNetwork.OfLiterals(topology, Parameters(topology), storage);
            float[] x = Numbers(Rows * inputs, seed: 3);
            x[7 * inputs] = float.NaN;
            float[] y = network.Forward(x, Rows);
            for (int row = 0; row < Rows; row++)
            {
                float[] alone = network.Forward(x[(row * inputs)..((row + 1) * inputs)], 1);
                Assert.Equal(alone, y[(row * network.OutputCount)..((row + 1) * network.OutputCount)]);
                Assert.All(alone, number => Assert.Equal(row == 7, float.IsNaN(number)));
            }
        }
    }

    [Theory]
    [InlineData(Storage.Float16)]
    [InlineData(Storage.BFloat16)]
    [InlineData(Storage.Int8)]
    public void A_resource_gives_the_same_bits_as_literals(Storage storage)
    {
        foreach (Topology topology in Topologies)
        {
            float[] parameters = Parameters(topology);
            float[] x = Numbers(Rows * topology.Sizes[0], seed: 4);
            Assert.Equal(StaticNetwork.OfLiterals(topology, parameters, storage).Forward(x, Rows), StaticNetwork.OfResource(topology, parameters, storage).Forward(x, Rows));
        }
    }

    [Theory]
    [InlineData(Storage.Float16)]
    [InlineData(Storage.BFloat16)]
    [InlineData(Storage.Int8)]
    public void A_call_allocates_nothing_after_the_first(Storage storage)
    {
        Topology topology = Topologies[^1];
        StaticNetwork network = StaticNetwork.OfLiterals(topology, Parameters(topology), storage);
        float[] x = Numbers(Rows * topology.Sizes[0], seed: 5);
        float[] y = new float[Rows * network.OutputCount];
        network.Forward(x, y);
        Assert.Equal(0, Allocation.Of(() => network.Forward(x, y)));
    }

    [Fact]
    public void Lengths_that_do_not_fit_are_refused()
    {
        StaticNetwork network = StaticNetwork.OfLiterals(Topologies[1], Parameters(Topologies[1]), Storage.Int8);
        Assert.Throws<ArgumentException>("inputs", () => network.Forward(new float[6], new float[2]));
        Assert.Throws<ArgumentException>("outputs", () => network.Forward(new float[5], new float[3]));
    }

    private static float[] Parameters(Topology topology) =>
        Numbers(Enumerable.Range(1, topology.LayerCount).Sum(layer => topology.SizeOf(layer) * (topology.SizeOf(layer - 1) + 1)), seed: 1);

    private static float[] Numbers(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
    }

    private static ReferenceNetwork Reference(Topology topology, float[] parameters, Storage storage)
    {
        ReferenceNetwork reference = new(topology);
        int next = 0;
        for (int layer = 1; layer <= topology.LayerCount; layer++)
        {
            int outputs = topology.SizeOf(layer);
            float[] weights = parameters[next..(next += topology.SizeOf(layer - 1) * outputs)];
            for (int k = 0; k < weights.Length; k++)
            {
                float[] column = [.. weights.Where((_, other) => other % outputs == k % outputs)];
                reference.Weights[layer][k % outputs][k / outputs] = Rounded(storage, weights[k], column);
            }
        }

        for (int layer = 1; layer <= topology.LayerCount; layer++)
        {
            for (int output = 0; output < topology.SizeOf(layer); output++)
            {
                reference.Biases[layer][output] = parameters[next++];
            }
        }

        return reference;
    }

    private static double Rounded(Storage storage, float weight, float[] column)
    {
        if (storage != Storage.Int8)
        {
            return NarrowLayer.Rounded(storage, weight);
        }

        double scale = column.Max(MathF.Abs) / 127.0;
        return Math.Round(weight / scale) * scale;
    }
}
