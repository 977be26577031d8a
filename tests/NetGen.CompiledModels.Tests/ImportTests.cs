using NetGen.CompiledModels.Tests.Networks;

namespace NetGen.CompiledModels.Tests;

public class ImportTests
{
    public static TheoryData<string> Names => [.. ImportedNetworks.All.Keys];

    /// <summary>Networks whose numbers are those of the JSON file of that name.</summary>
    public static TheoryData<string, string> Exact => new()
    {
        { nameof(IrisGemm), "iris_4-8-3_sigmoid.json" },
        { nameof(IrisMatMul), "iris_4-8-3_sigmoid.json" },
        { nameof(IrisSafetensors), "iris_4-8-3_sigmoid.json" },
        { nameof(IrisReversed), "iris_4-8-3_sigmoid.json" },
        { nameof(IrisNpz), "iris_4-8-3_sigmoid.json" },
        { nameof(IrisJson), "iris_4-8-3_sigmoid.json" },
        { nameof(IrisDouble), "iris_4-8-3_sigmoid.json" },
        { nameof(IrisFortran), "iris_4-8-3_sigmoid.json" },
        { nameof(DigitsGemm), "digits_784-128-10_relu_softmax.json" },
        { nameof(DigitsMatMul), "digits_784-128-10_relu_softmax.json" },
        { nameof(DigitsSafetensors), "digits_784-128-10_relu_softmax.json" },
        { nameof(DigitsNpz), "digits_784-128-10_relu_softmax.json" },
        { nameof(PolicyGemm), "policy_17-64-64-6_tanh.json" },
        { nameof(PolicyMatMul), "policy_17-64-64-6_tanh.json" },
        { nameof(PolicySafetensors), "policy_17-64-64-6_tanh.json" },
        { nameof(PolicyNpz), "policy_17-64-64-6_tanh.json" },
        { nameof(AutoencoderNpz), "autoencoder_640-128x4-8-128x4-640_relu.json" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void An_imported_network_gives_the_outputs_of_the_one_that_was_trained(string name)
    {
        ImportedNetwork network = ImportedNetworks.All[name];
        (double[][] inputs, double[][] expected) = GoldenRows.Read(network.Golden.File, network.Golden.Outputs);

        AssertNear([.. expected.SelectMany(row => row)], network.Forward([.. inputs.SelectMany(row => row)]), network.Tolerance);
        Assert.All(inputs.Zip(expected), row => AssertNear(row.Second, network.Forward(row.First), network.Tolerance));
    }

    [Theory]
    [MemberData(nameof(Exact))]
    public void Imported_weights_are_those_of_the_file_to_the_bit(string name, string golden)
    {
        ImportedNetwork network = ImportedNetworks.All[name];
        (double[][] Weights, double[] Biases)[] layers = GoldenRows.Layers(golden);

        Assert.Equal(network.Topology.Sizes.Length - 1, layers.Length);
        for (int layer = 1; layer <= layers.Length; layer++)
        {
            (double[][] weights, double[] biases) = layers[layer - 1];
            Assert.Equal(biases, Enumerable.Range(0, biases.Length).Select(output => network.Bias(layer, output)));
            for (int output = 0; output < weights.Length; output++)
            {
                Assert.Equal(weights[output], Enumerable.Range(0, weights[output].Length).Select(input => network.Weight(layer, output, input)));
            }
        }
    }

    [Fact]
    public void An_instance_begins_with_the_weights_and_goes_on_learning()
    {
        TrainableIris iris = new();
        Assert.True(iris.Parameters.SequenceEqual(IrisSafetensors.Parameters));
        TrainableAutoencoder autoencoder = new();
        Assert.True(autoencoder.Parameters.SequenceEqual(AutoencoderNpz.Parameters));

        float[] input = [5, 3, 2, 0];
        float[] target = [0, 1, 0];
        float before = iris.Descend(input, target, rate: 0.1);

        Assert.True(iris.Cost(input, target) < before);
        Assert.True(new TrainableIris().Parameters.SequenceEqual(IrisSafetensors.Parameters));
    }

    [Fact]
    public void A_seed_draws_new_weights_instead() => Assert.False(new TrainableIris(seed: 1).Parameters.SequenceEqual(IrisSafetensors.Parameters));

    [Fact]
    public void A_static_network_allocates_nothing_after_its_first_call()
    {
        AssertNothingAllocated(IrisGemm.Forward, IrisGemm.InputCount, IrisGemm.OutputCount);
        AssertNothingAllocated(DigitsGemm.Forward, DigitsGemm.InputCount, DigitsGemm.OutputCount);
        AssertNothingAllocated(AutoencoderNpz.Forward, AutoencoderNpz.InputCount, AutoencoderNpz.OutputCount);
    }

    [Fact]
    public void Wrong_lengths_are_refused_before_anything_is_written()
    {
        float[] outputs = [1, 2, 3];

        Assert.Throws<ArgumentException>("inputs", () => IrisGemm.Forward(new float[5], outputs));
        Assert.Throws<ArgumentException>("outputs", () => IrisGemm.Forward(new float[8], outputs));
        Assert.Equal([1, 2, 3], outputs);
    }

    private static void AssertNothingAllocated(ImportedNetwork.ForwardOf<float> forward, int inputCount, int outputCount)
    {
        float[] inputs = new float[inputCount];
        float[] outputs = new float[outputCount];
        forward(inputs, outputs);

        // The least of a few calls: what the runtime takes once, as it compiles a method anew, is not the call's.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            forward(inputs, outputs);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }));
    }

    private static void AssertNear(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.InRange(
            Math.Abs(pair.First - pair.Second) / Math.Max(1, Math.Abs(pair.First)), 0, tolerance));
    }
}
