namespace NetGen.Models.Tests.Onnx.Chain;

public class BatchNormalizationNodeTests
{
    private const string Call = "BatchNormalization z scale shift mean variance";

    [Fact]
    public void It_becomes_part_of_the_layer_before()
    {
        TrainedLayer layer = Assert.Single(WithStatistics().Node(Call, "y", ("epsilon", 0.25f)).Read().Layers);

        // scale / √(variance + ¼) is 1, 4 and 1.
        Assert.Equal([1, 2, 12, 16, 5, 6], layer.Weights);
        Assert.Equal([0.5 - 1 + 4, (4 * (-0.5 - 2)) + 5, 0.25 - 3 + 6], layer.Biases);
    }

    [Fact]
    public void An_activation_may_follow_it() =>
        Assert.Equal(Activation.Tanh, WithStatistics().Node(Call, "n").Node("Tanh n", "y").Read().Layers[0].Activation);

    [Fact]
    public void A_layer_without_a_bias_gets_one()
    {
        TestGraph graph = WithStatistics(new TestGraph().Constant("w", [1, 2, 3], 1, 3).Node("MatMul x w", "z"));

        Assert.Equal([-1 + 4, (4 * -2) + 5, -3 + 6], graph.Node(Call, "y", ("epsilon", 0.25f)).Read().Layers[0].Biases);
    }

    [Fact]
    public void Behind_an_activation_or_before_any_layer_it_is_refused()
    {
        Assert.Equal(
            "Node \"n3\" (BatchNormalization) follows the activation Relu of layer \"fc1\": expected it after a Gemm or MatMul, whose weights and bias it changes.",
            WithStatistics().Node("Relu z", "a").Node(Call.Replace(" z", " a", StringComparison.Ordinal), "y").Problem());
        Assert.Equal(
            "Node \"n1\" (BatchNormalization) comes before the first layer: expected it after a Gemm or MatMul, whose weights and bias it changes.",
            WithStatistics(new TestGraph()).Node(Call.Replace(" z", " x", StringComparison.Ordinal), "y").Problem());
    }

    [Fact]
    public void Training_is_refused()
    {
        Assert.Equal("Node \"n2\" (BatchNormalization) has training_mode 1: expected 0.", WithStatistics().Node(Call, "y", ("training_mode", 1L)).Problem());
        Assert.Equal(
            "Node \"n2\" (BatchNormalization) has 3 outputs, as in training: expected 1. Export the model in inference mode.",
            WithStatistics().Node(Call, "y running_mean running_variance").Problem());
    }

    [Fact]
    public void Statistics_of_another_size_or_below_zero_are_refused()
    {
        Assert.Equal(
            "Node \"n2\" (BatchNormalization) takes \"two\" [2] as the mean: expected [3], one for each output of layer \"fc1\".",
            WithStatistics().Constant("two", [1, 2], 2).Node("BatchNormalization z scale shift two variance", "y").Problem());
        Assert.Equal(
            "Node \"n2\" (BatchNormalization) has the variance -1 at unit 1 (from 0): expected none below 0.",
            WithStatistics().Constant("negative", [1, -1, 1], 3).Node("BatchNormalization z scale shift mean negative", "y").Problem());
    }

    private static TestGraph WithStatistics() => WithStatistics(TestGraph.WithLayer());

    private static TestGraph WithStatistics(TestGraph graph) => graph
        .Constant("scale", [1, 2, 2.5], 3)
        .Constant("shift", [4, 5, 6], 3)
        .Constant("mean", [1, 2, 3], 3)
        .Constant("variance", [0.75, 0, 6], 3);
}
