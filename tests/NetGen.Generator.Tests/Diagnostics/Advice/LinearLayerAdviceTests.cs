namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class LinearLayerAdviceTests
{
    [Theory]
    [InlineData("4, 8, 1, Hidden = [|Activation.Identity|]", 1)]
    [InlineData("4, 4, 4, Hidden = [|Activation.Identity|], Output = Activation.Identity", 1)]
    [InlineData("4, 8, 8, 8, 1, Hidden = [|Activation.Identity|]", 1)]
    [InlineData("4, 2, 8, 4, Activations = new[] { Activation.Identity, [|Activation.Identity|], Activation.Identity }", 2)]
    [InlineData("4, 8, 8, 1, Activations = new[] { Activation.Tanh, [|Activation.Identity|], Activation.Sigmoid }", 2)]
    public Task The_first_hidden_layer_that_is_linear_is_reported_where_its_activation_is_given(string arguments, int layer) => Analysis.AdvisesAsync(
        $$"""[Network({{arguments}})] partial class Net { }""",
        "NETGEN108",
        $"Layer {layer} of the network 'Net' is linear, so that layers {layer} and {layer + 1} compute what layer {layer + 1} could alone; use another activation, or remove the layer");

    [Theory]
    [InlineData("4, 1, Output = Activation.Identity")]
    [InlineData("4, 8, 1, Output = Activation.Identity")]
    [InlineData("4, 8, 1, Activations = new[] { Activation.Tanh, Activation.Identity }")]
    public Task A_linear_output_is_fine(string arguments) => Analysis.SaysNothingAsync($$"""[Network({{arguments}})] partial class Net { }""");

    [Fact]
    public Task A_layer_narrower_than_both_beside_it_is_fine_since_it_makes_a_product_of_low_rank() =>
        Analysis.SaysNothingAsync("[Network(16, 2, 16, Hidden = Activation.Identity, Output = Activation.Identity)] partial class Net { }");

    [Theory]
    [InlineData("[Network(\"net.onnx\", Hidden = Activation.Identity)] partial class Net { }")]
    [InlineData("[Network(2, 4, 1, Hidden = Activation.Identity, Weights = \"net.onnx\")] partial class Net { }")]
    public Task Nothing_is_said_of_what_a_model_file_decides(string source) => Analysis.AcceptsModelAsync(source, ModelDescription.Of("net.onnx", "2 4 1"));
}
