namespace NetGen.Models.Tests.Onnx.Chain;

public class ActivationNodesTests
{
    [Theory]
    [InlineData("none", Activation.Gelu)]
    [InlineData("tanh", Activation.GeluTanh)]
    internal void Gelu_is_exact_or_approximate(string approximate, Activation activation) =>
        Assert.Equal(activation, Read("Gelu z", ("approximate", approximate)));

    [Fact]
    public void Defaults_of_the_operators_hold()
    {
        Assert.Equal(Activation.Gelu, Read("Gelu z"));
        Assert.Equal(Activation.LeakyRelu, Read("LeakyRelu z"));
        Assert.Equal(Activation.Elu, Read("Elu z"));
        Assert.Equal(Activation.Softmax, Read("Softmax z"));
        Assert.Equal(Activation.HardSwish, Read("HardSwish z"));
        Assert.Equal(Activation.Mish, Read("Mish z"));
        Assert.Equal(Activation.Softmax, Read("Softmax z", ("axis", -1L)));
    }

    [Theory]
    [InlineData("LeakyRelu", 0.2f, "expected 0.01.")]
    [InlineData("Elu", 0.5f, "expected 1.")]
    public void A_slope_that_the_activation_does_not_have_is_refused(string operation, float alpha, string expected) =>
        Assert.Equal(FormattableString.Invariant($"Node \"n2\" ({operation}) has alpha {alpha}: {expected}"), Problem(operation + " z", ("alpha", alpha)));

    [Fact]
    public void Softmax_over_the_rows_is_refused() => Assert.Equal("Node \"n2\" (Softmax) has axis 0: expected -1 or 1.", Problem("Softmax z", ("axis", 0L)));

    [Fact]
    public void Another_approximation_of_Gelu_is_refused() =>
        Assert.Equal("Node \"n2\" (Gelu) has approximate \"sigmoid\": expected \"none\" or \"tanh\".", Problem("Gelu z", ("approximate", "sigmoid")));

    [Fact]
    public void A_second_activation_of_a_layer_is_refused() => Assert.Equal(
        "Node \"n3\" (Tanh) is a second activation of layer \"fc1\", which has Relu: expected one for each layer.",
        TestGraph.WithLayer().Node("Relu z", "a").Node("Tanh a", "y").Problem());

    [Fact]
    public void An_activation_before_any_layer_is_refused() => Assert.Equal(
        "Node \"n1\" (Relu) comes before the first layer: expected activations after a Gemm or MatMul.",
        new TestGraph(TestGraph.Batch, 2).Node("Relu x", "a").Layer("a", "y").Problem());

    private static Activation? Read(string call, params (string Name, object Value)[] attributes) =>
        Assert.Single(TestGraph.WithLayer().Node(call, "y", attributes).Read().Layers).Activation;

    private static string Problem(string call, params (string Name, object Value)[] attributes) => TestGraph.WithLayer().Node(call, "y", attributes).Problem();
}
