using System.Text.Json;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Onnx;

public class OnnxGoldenFileTests
{
    /// <summary>Relative to 1, or to the output where that is larger: what double precision leaves of a sum of some hundred products.</summary>
    private const double Tolerance = 1e-12;

    [Theory]
    [InlineData("iris_4-8-3_sigmoid", "gemm")]
    [InlineData("iris_4-8-3_sigmoid", "matmul")]
    [InlineData("iris_4-8-3_sigmoid", "hand")]
    [InlineData("digits_784-128-10_relu_softmax", "gemm")]
    [InlineData("digits_784-128-10_relu_softmax", "matmul")]
    [InlineData("policy_17-64-64-6_tanh", "gemm")]
    [InlineData("policy_17-64-64-6_tanh", "matmul")]
    [InlineData("autoencoder_640-128x4-8-128x4-640_relu", "gemm")]
    [InlineData("autoencoder_640-128x4-8-128x4-640_relu", "matmul")]
    public void A_network_has_the_bits_of_its_other_formats_and_gives_the_expected_outputs(string name, string variant)
    {
        TrainedNetwork expected = ModelFiles.Read(name + ".json");
        TrainedNetwork network = ModelFiles.Read($"{name}.{variant}.onnx");

        Networks.AssertSame(expected, network with { Layers = [.. network.Layers.Zip(expected.Layers, (layer, other) => layer with { Name = other.Name })] });
        AssertOutputs(network, SampleFile.Read(ModelFiles.PathOf(name + ".io.json")));
    }

    [Theory]
    [InlineData("iris_4-8-3_sigmoid.gemm", "0, 2")]
    [InlineData("iris_4-8-3_sigmoid.matmul", "l.0, l.1")]
    [InlineData("iris_4-8-3_sigmoid.hand", "g1, g2")]
    [InlineData("digits_784-128-10_relu_softmax.gemm", "fc1, fc2")]
    [InlineData("policy_17-64-64-6_tanh.gemm", "net.0, net.2, net.4")]
    [InlineData("batchnorm_6-10-4_relu", "1, 4")]
    public void Layers_are_called_as_their_weights_or_else_their_biases_or_nodes_are(string name, string expected) =>
        Assert.Equal(expected, string.Join(", ", ModelFiles.Read(name + ".onnx").Layers.Select(layer => layer.Name)));

    [Fact]
    public void Batch_normalization_and_flatten_become_part_of_the_layers()
    {
        TrainedNetwork network = ModelFiles.Read("batchnorm_6-10-4_relu.onnx");

        Assert.Equal([6, 10, 4], network.Sizes);
        Assert.Equal([Activation.Relu, Activation.Identity], network.Layers.Select(layer => layer.Activation));
        AssertOutputs(network, SampleFile.Read(ModelFiles.PathOf("batchnorm_6-10-4_relu.io.json")));
    }

    [Fact]
    public void Weights_of_16_bits_keep_their_values_and_their_type()
    {
        TrainedNetwork network = ModelFiles.Read("iris_4-8-3_sigmoid.float16.onnx");

        Networks.AssertSame(ModelFiles.Read("iris_4-8-3_sigmoid.f16.safetensors").With(Activation.Sigmoid, Activation.Sigmoid), network);
        AssertOutputs(network, SampleFile.Read(ModelFiles.PathOf("iris_4-8-3_sigmoid.float16.io.json")));
    }

    [Theory]
    [InlineData("relu", Activation.Relu)]
    [InlineData("leaky_relu", Activation.LeakyRelu)]
    [InlineData("elu", Activation.Elu)]
    [InlineData("sigmoid", Activation.Sigmoid)]
    [InlineData("tanh", Activation.Tanh)]
    [InlineData("softplus", Activation.Softplus)]
    [InlineData("gelu_erf", Activation.Gelu)]
    [InlineData("gelu_tanh", Activation.GeluTanh)]
    [InlineData("silu", Activation.Silu)]
    [InlineData("identity_dropout", Activation.Identity)]
    internal void Every_activation_is_found_as_an_exporter_writes_it(string name, Activation activation)
    {
        TrainedNetwork network = ModelFiles.Read($"tiny_{name}.onnx");

        Assert.Equal([3, 5, 2], network.Sizes);
        Assert.Equal([activation, Activation.Identity], network.Layers.Select(layer => layer.Activation));
        AssertOutputs(network, TinySamples(name));
    }

    private static SampleRows TinySamples(string name)
    {
        using JsonDocument document = JsonDocument.Parse(ModelFiles.Bytes("tiny.io.json"));
        JsonElement root = document.RootElement;
        return new(Rows(root.GetProperty("inputs")), Rows(root.GetProperty("models").GetProperty(name).GetProperty("expected_f64")));
    }

    private static double[][] Rows(JsonElement rows) => [.. rows.EnumerateArray().Select(row => row.EnumerateArray().Select(value => value.GetDouble()).ToArray())];

    private static void AssertOutputs(TrainedNetwork network, SampleRows samples)
    {
        Assert.NotEmpty(samples.Inputs);
        Assert.All(samples.Inputs.Zip(samples.Outputs), row =>
            Assert.All(ForwardPass.Run(network, row.First).Zip(row.Second), output =>
                Assert.InRange(Math.Abs(output.First - output.Second), 0, Tolerance * Math.Max(1, Math.Abs(output.Second)))));
    }
}
