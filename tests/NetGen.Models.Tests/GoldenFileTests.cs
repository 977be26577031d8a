using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests;

public class GoldenFileTests
{
    [Theory]
    [InlineData("iris_4-8-3_sigmoid")]
    [InlineData("digits_784-128-10_relu_softmax")]
    [InlineData("policy_17-64-64-6_tanh")]
    [InlineData("autoencoder_640-128x4-8-128x4-640_relu")]
    public void Every_format_of_a_network_has_the_same_numbers_and_they_give_the_expected_outputs(string name)
    {
        TrainedNetwork model = ModelFiles.Read(name + ".json");

        Assert.Equal(NumberType.Float32, model.NumberType);
        Assert.InRange(ForwardPass.WorstDifference(model, SampleFile.Read(ModelFiles.PathOf(name + ".io.json"))), 0, 1e-13);
        foreach (string ending in new[] { ".safetensors", ".npz" })
        {
            TrainedNetwork other = ModelFiles.Read(name + ending);
            Networks.AssertSameLayers(model, other);
            Assert.Equal(NumberType.Float32, other.NumberType);
            Assert.All(other.Layers, layer => Assert.Null(layer.Activation));
        }
    }

    [Theory]
    [InlineData("iris_4-8-3_sigmoid.f64.safetensors", NumberType.Float64)]
    [InlineData("iris_4-8-3_sigmoid.reversed.safetensors", NumberType.Float32)]
    [InlineData("iris_4-8-3_sigmoid.fortran_f64.npz", NumberType.Float64)]
    internal void Order_and_width_of_the_numbers_in_a_file_do_not_change_the_network(string name, NumberType type)
    {
        TrainedNetwork network = ModelFiles.Read(name);

        Assert.Equal(type, network.NumberType);
        Networks.AssertSameLayers(ModelFiles.Read("iris_4-8-3_sigmoid.json"), network);
    }

    [Theory]
    [InlineData("iris_4-8-3_sigmoid.f16.safetensors", NumberType.Float16, "expected_f64_weights_rounded_to_f16")]
    [InlineData("iris_4-8-3_sigmoid.bf16.safetensors", NumberType.BFloat16, "expected_f64_weights_rounded_to_bf16")]
    internal void Numbers_of_16_bits_give_the_outputs_of_the_rounded_weights(string name, NumberType type, string outputs)
    {
        TrainedNetwork network = ModelFiles.Read(name).With(Activation.Sigmoid, Activation.Sigmoid);
        using TemporaryFolder folder = new();
        string samples = folder.PathOf("iris.samples.json");
        File.WriteAllText(samples, File.ReadAllText(ModelFiles.PathOf("iris_4-8-3_sigmoid.lowprec.io.json")).Replace(outputs, "expected_f64", StringComparison.Ordinal));

        Assert.Equal(type, network.NumberType);
        Assert.InRange(ForwardPass.WorstDifference(network, SampleFile.Read(samples)), 0, 1e-13);
    }
}
