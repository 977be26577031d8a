namespace NetGen.Models.Tests.Onnx.Chain;

public class LinearNodeTests
{
    [Fact]
    public void Gemm_multiplies_weights_by_alpha_and_the_bias_by_beta_in_double()
    {
        TrainedLayer layer = OnlyLayer(new TestGraph(TestGraph.Batch, 2)
            .Constant("w", [1, 2, 3, 4, 5, 6], 2, 3)
            .Constant("b", [0.5, -0.5, 0.25], 3)
            .Node("Gemm x w b", "y", ("alpha", 0.1f), ("beta", 3f)));

        Assert.Equal([0.1f * 1.0, 0.1f * 4.0, 0.1f * 2.0, 0.1f * 5.0, 0.1f * 3.0, 0.1f * 6.0], layer.Weights);
        Assert.Equal([1.5, -1.5, 0.75], layer.Biases);
    }

    [Fact]
    public void Gemm_with_transA_takes_transposed_rows()
    {
        TestGraph graph = new TestGraph(TestGraph.Batch, 2).Node("Transpose x", "t", ("perm", new long[] { 1, 0 })).Constant("w", [1, 2], 2, 1);

        Assert.Equal([1, 2], OnlyLayer(graph.Node("Gemm t w", "y", ("transA", 1L))).Weights);
    }

    [Theory]
    [InlineData("Gemm x w")]
    [InlineData("Gemm x w -")]
    [InlineData("MatMul x w")]
    public void A_layer_without_a_bias_has_zeros(string call) =>
        Assert.Equal([0, 0], OnlyLayer(new TestGraph().Constant("w", [1, 2, 3, 4], 2, 2).Node(call, "y")).Biases);

    [Theory]
    [InlineData("Add z b", 2)]
    [InlineData("Add b z", 2)]
    [InlineData("Add b z", 1, 2)]
    public void The_bias_of_a_matrix_product_stands_on_either_side(string call, params int[] shape) =>
        Assert.Equal([7, 8], OnlyLayer(Product().Constant("b", [7, 8], Array.ConvertAll(shape, size => (long)size)).Node(call, "y")).Biases);

    [Theory]
    [InlineData]
    [InlineData(1)]
    [InlineData(1, 1)]
    public void One_number_is_the_bias_of_all_units(params int[] shape) =>
        Assert.Equal([7, 7], OnlyLayer(Product().Constant("b", [7], Array.ConvertAll(shape, size => (long)size)).Node("Add z b", "y")).Biases);

    [Fact]
    public void Several_biases_add_up() => Assert.Equal(
        [1.5, 2.5],
        OnlyLayer(Product().Constant("b", [1, 2], 2).Constant("c", [0.5], 1).Node("Add z b", "s").Node("Add c s", "y")).Biases);

    [Fact]
    public void A_bias_keeps_the_sign_of_a_zero()
    {
        double bias = OnlyLayer(Product().Constant("b", [-0.0, 1], 2).Node("Add z b", "y")).Biases[0];

        Assert.True(double.IsNegative(bias));
    }

    [Fact]
    public void Weights_that_two_layers_share_are_read_for_both_which_are_then_named_by_number()
    {
        TrainedNetwork network = new TestGraph().Constant("fc.weight", [1, 2, 3, 4], 2, 2).Node("MatMul x fc.weight", "h").Node("MatMul h fc.weight", "y").Read();

        Assert.Equal(["1", "2"], network.Layers.Select(layer => layer.Name));
        Assert.All(network.Layers, layer => Assert.Equal([1, 3, 2, 4], layer.Weights));
    }

    [Theory]
    [InlineData("fc.weight", "n", "fc.bias", "fc")]
    [InlineData("onnx::MatMul_7", "/MatMul", "fc.bias", "fc")]
    [InlineData("kernel", "dense/MatMul", "b", "dense")]
    [InlineData("kernel", "/net/net.0/MatMul", "b", "net/net.0")]
    [InlineData("kernel", "/MatMul", "b", "1")]
    [InlineData("kernel", "", "b", "1")]
    public void A_layer_is_named_by_its_weights_its_bias_its_node_or_its_number(string weights, string node, string bias, string name)
    {
        TestGraph graph = new TestGraph().Constant(weights, [1], 1, 1).Constant(bias, [2], 1);
        graph.Model.Graph.Node.Add(TestGraph.NodeOf(node, $"MatMul x {weights}", "z"));

        Assert.Equal(name, OnlyLayer(graph.Node($"Add z {bias}", "y")).Name);
    }

    [Fact]
    public void The_number_type_holds_the_weights_of_all_layers()
    {
        TestGraph graph = new TestGraph()
            .Constant(OnnxTensor.Of("a", [1], NumberType.Float16, 1, 1))
            .Constant(OnnxTensor.Of("b", [1], NumberType.Float64, 1, 1))
            .Node("MatMul x a", "h")
            .Node("MatMul h b", "y");

        Assert.Equal(NumberType.Float64, graph.Read().NumberType);
    }

    [Fact]
    public void Weights_that_are_no_constant_matrix_are_refused()
    {
        Assert.Equal(
            "Node \"n1\" (MatMul) takes the weights \"w\" [1, 2, 2]: expected a matrix.",
            new TestGraph().Constant("w", [1, 2, 3, 4], 1, 2, 2).Node("MatMul x w", "y").Problem());
        Assert.Equal(
            "Node \"n1\" (MatMul) takes \"x\", which is computed, as the weights: expected a constant.",
            new TestGraph().Node("MatMul x x", "y").Problem());
        Assert.Equal("Node \"n1\" (Gemm) has no input 1 (from 0): expected the weights.", new TestGraph().Node("Gemm x", "y").Problem());
    }

    [Fact]
    public void Rows_on_the_right_of_the_weights_are_refused() => Assert.Equal(
        "Node \"n1\" (MatMul) takes \"x\" as another input than the first: expected rows first, and constants after them.",
        new TestGraph().Constant("w", [1], 1, 1).Node("MatMul w x", "y").Problem());

    [Fact]
    public void A_bias_of_another_size_is_refused()
    {
        Assert.Equal(
            "Node \"n2\" (Add) adds \"b\" [3] to a layer with 2 outputs: expected a bias [2].",
            Product().Constant("b", [1, 2, 3], 3).Node("Add z b", "y").Problem());
        Assert.Equal(
            "Node \"n1\" (Gemm) adds \"b\" [2, 1] to a layer with 2 outputs: expected a bias [2].",
            new TestGraph().Constant("w", [1, 2, 3, 4], 2, 2).Constant("b", [1, 2], 2, 1).Node("Gemm x w b", "y").Problem());
    }

    [Fact]
    public void A_bias_behind_an_activation_or_before_any_layer_is_refused()
    {
        Assert.Equal(
            "Node \"n3\" (Add) follows the activation Relu of layer \"fc1\": expected it after a Gemm or MatMul, whose weights and bias it changes.",
            TestGraph.WithLayer().Node("Relu z", "a").Node("Add a fc1.bias", "y").Problem());
        Assert.Equal(
            "Node \"n1\" (Add) comes before the first layer: expected it after a Gemm or MatMul, whose weights and bias it changes.",
            new TestGraph().Constant("b", [1], 1).Node("Add x b", "y").Problem());
    }

    [Fact]
    public void TransA_without_a_Transpose_is_refused() => Assert.Equal(
        "Node \"n1\" (Gemm) has transA 1: expected 0.",
        new TestGraph().Constant("w", [1], 1, 1).Node("Gemm x w", "y", ("transA", 1L)).Problem());

    [Fact]
    public void A_Transpose_that_nothing_undoes_is_refused()
    {
        Assert.Equal(
            "Node \"n2\" (MatMul) follows a Transpose: expected a Gemm with transA 1, or another Transpose.",
            new TestGraph().Constant("w", [1], 1, 1).Node("Transpose x", "t").Node("MatMul t w", "y").Problem());
        Assert.Equal(
            "The output \"y\" is transposed: expected a row of outputs for each row of inputs.",
            TestGraph.WithLayer().Node("Transpose z", "y").Problem());
        Assert.Equal(
            "Node \"n1\" (Transpose) takes a value of 3 dimensions: expected rows [batch, n].",
            new TestGraph(TestGraph.Batch, 2, 3).Node("Transpose x", "y").Problem());
        Assert.Equal(
            "Node \"n2\" (Transpose) has perm [0, 1]: expected [1, 0].",
            TestGraph.WithLayer().Node("Transpose z", "y", ("perm", new long[] { 0, 1 })).Problem());
    }

    [Fact]
    public void An_attribute_that_no_one_knows_or_of_another_type_is_refused()
    {
        Assert.Equal(
            "Node \"n1\" (Gemm) has the attribute broadcast: expected only alpha, beta, transA, transB, each once.",
            new TestGraph().Constant("w", [1], 1, 1).Node("Gemm x w", "y", ("broadcast", 1L)).Problem());
        Assert.Equal(
            "Node \"n1\" (MatMul) has the attribute alpha: expected no attributes.",
            new TestGraph().Constant("w", [1], 1, 1).Node("MatMul x w", "y", ("alpha", 1f)).Problem());
        Assert.Equal(
            "Node \"n1\" (Gemm) has the attribute alpha of another type: expected a FLOAT.",
            new TestGraph().Constant("w", [1], 1, 1).Node("Gemm x w", "y", ("alpha", 1L)).Problem());
    }

    private static TestGraph Product() => new TestGraph(TestGraph.Batch, 2).Constant("w", [1, 2, 3, 4], 2, 2).Node("MatMul x w", "z");

    private static TrainedLayer OnlyLayer(TestGraph graph) => Assert.Single(graph.Read().Layers);
}
