using Onnx;

namespace NetGen.Models.Tests.Onnx.Graph;

public class OnnxGraphTests
{
    [Fact]
    public void Initializers_that_are_inputs_as_well_are_constants() =>
        Assert.Equal([2, 3], new TestGraph().Layer("x", "y").With(model => model.Graph.Input.Add([TestGraph.Value("fc1.weight", 3, 2), TestGraph.Value("fc1.bias", 3)])).Read().Sizes);

    [Fact]
    public void Constants_that_nothing_takes_do_not_matter() =>
        Assert.Equal([2, 3], TestGraph.WithLayer().Constant("spare", [1], 1).Node("Constant", "unused", ("value_int", 1L)).Node("Relu z", "y").Read().Sizes);

    [Fact]
    public void An_operator_that_NetGen_does_not_have_is_refused_by_its_name()
    {
        string problem = Assert.Throws<ModelFormatException>(() => Support.ModelFiles.Read("tiny_log_softmax.onnx")).Problem;

        Assert.Equal(
            "Node \"/1/LogSoftmax\" (LogSoftmax) is an operator that NetGen does not support. Supported are Abs, Add, BatchNormalization, Cast, Constant, Div, Dropout, Elu, Erf, Exp, Flatten, "
            + "Gelu, Gemm, Greater, HardSwish, Identity, LeakyRelu, Log, MatMul, Max, Min, Mish, Mul, Pow, Relu, Reshape, Sigmoid, Softmax, Softplus, Tanh, Transpose, Where. Replace it in the model, and export again.",
            problem);
    }

    [Fact]
    public void An_operator_of_another_domain_is_refused_with_its_domain() => Assert.StartsWith(
        "Node \"n2\" (com.microsoft.Gelu) is an operator that NetGen does not support. ",
        TestGraph.WithLayer().Node("Gelu z", "y").With(model => model.Graph.Node[1].Domain = "com.microsoft").Problem(),
        StringComparison.Ordinal);

    [Fact]
    public void A_node_without_a_name_is_named_by_its_output() => Assert.StartsWith(
        "The Sin node that gives \"y\" is an operator that NetGen does not support.",
        TestGraph.WithLayer().Node("Sin z", "y").With(model => model.Graph.Node[1].Name = "").Problem(),
        StringComparison.Ordinal);

    [Fact]
    public void Several_inputs_or_outputs_are_refused()
    {
        Assert.Equal(
            "Expected a model with one input and one output, but it has 2 inputs \"x\" \"x2\". Export only the part with one of each.",
            new TestGraph().Layer("x", "y").With(model => model.Graph.Input.Add(TestGraph.Value("x2"))).Problem());
        Assert.Equal(
            "Expected a model with one input and one output, but it has 2 outputs \"y\" \"z\". Export only the part with one of each.",
            TestGraph.WithLayer().Node("Relu z", "y").With(model => model.Graph.Output.Add(TestGraph.Value("z"))).Problem());
        Assert.Equal(
            "Expected a model with one input and one output, but it has 0 outputs. Export only the part with one of each.",
            new TestGraph().Layer("x", "y").With(model => model.Graph.Output.Clear()).Problem());
    }

    [Fact]
    public void Nodes_beside_the_chain_are_refused()
    {
        Assert.Equal(
            "Node \"n3\" (Tanh) is not on the way from the input \"x\" to the output \"y\": expected a chain of layers and nothing beside it.",
            TestGraph.WithLayer().Node("Relu z", "y").Node("Tanh y", "rest").Problem());
        Assert.Equal(
            "Node \"n3\" (Sqrt) is not on the way from the input \"x\" to the output \"y\": expected a chain of layers and nothing beside it.",
            TestGraph.WithLayer().Node("Relu z", "y").Node("Sqrt fc1.bias", "rest").Problem());
    }

    [Fact]
    public void A_chain_that_ends_before_the_output_is_refused() => Assert.Equal(
        "No node takes \"z\": expected a chain of layers that ends with the output \"y\".",
        TestGraph.WithLayer().Problem());

    [Fact]
    public void A_network_without_layers_is_refused()
    {
        const string expected = "Expected at least one layer with weights (Gemm or MatMul), but the graph has none.";

        Assert.Equal(expected, new TestGraph().Node("Identity x", "y").Problem());
        Assert.Equal(expected, new TestGraph().With(model => model.Graph.Output[0].Name = "x").Problem());
    }

    [Fact]
    public void Cycles_and_names_from_nowhere_are_refused()
    {
        Assert.Equal(
            "Node \"n1\" (Relu) takes \"b\", which no input, initializer or node before it gives.",
            new TestGraph().Node("Relu b", "a").Node("Relu a", "b").Layer("b", "y").Problem());
        Assert.Equal(
            "Node \"n1\" (Identity) takes \"a\", which no input, initializer or node before it gives.",
            new TestGraph().Node("Identity a", "a").Layer("x", "y").Problem());
    }

    [Fact]
    public void Names_that_occur_twice_are_refused()
    {
        Assert.Equal("Node \"n2\" (Relu) gives \"z\", a name that is taken already.", TestGraph.WithLayer().Node("Relu z", "z").Problem());
        Assert.Equal("Node \"n2\" (Relu) gives \"fc1.bias\", a name that is taken already.", TestGraph.WithLayer().Node("Relu z", "fc1.bias").Problem());
        Assert.Equal("Initializer \"fc1.bias\" occurs twice: expected different names.", TestGraph.WithLayer().Constant("fc1.bias", [1], 1).Problem());
    }

    [Fact]
    public void A_node_without_an_output_is_refused() =>
        Assert.Equal("The Relu node that gives \"\" has no output.", TestGraph.WithLayer().With(model => model.Graph.Node.Add(TestGraph.NodeOf("", "Relu z", ""))).Problem());

    [Fact]
    public void Too_many_inputs_are_refused() =>
        Assert.Equal("Node \"n2\" (Relu) has 2 inputs and 1 outputs: expected at most 1 and 1.", TestGraph.WithLayer().Node("Relu z fc1.bias", "y").Problem());

    [Fact]
    public void An_old_operator_set_is_refused()
    {
        Assert.Equal(
            "Expected ONNX operator set 7 or newer, but the model names 6. Export it with a newer one.",
            new TestGraph().Layer("x", "y").With(model => model.OpsetImport[0].Version = 6).Problem());
        Assert.Equal(
            "Expected ONNX operator set 7 or newer, but the model names none. Export it with a newer one.",
            new TestGraph().Layer("x", "y").With(model => model.OpsetImport.Clear()).Problem());
    }

    [Fact]
    public void A_sparse_initializer_is_refused() => Assert.Equal(
        "Initializer \"s\" is sparse: expected dense ones. Convert it before the export.",
        new TestGraph().Layer("x", "y").With(model => model.Graph.SparseInitializer.Add(new SparseTensorProto { Values = new TensorProto { Name = "s" } })).Problem());
}
