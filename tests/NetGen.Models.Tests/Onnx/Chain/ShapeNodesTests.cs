using Onnx;

namespace NetGen.Models.Tests.Onnx.Chain;

public class ShapeNodesTests
{
    [Theory]
    [InlineData(1L)]
    [InlineData(-2L)]
    public void Flatten_makes_rows_of_numbers(long axis) =>
        Assert.Equal([2, 3], new TestGraph(TestGraph.Batch, 1, 2).Node("Flatten x", "f", ("axis", axis)).Layer("f", "y").Read().Sizes);

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, -1)]
    [InlineData(0, 2)]
    [InlineData(8, -1)]
    [InlineData(8, 2)]
    public void Reshape_makes_rows_of_numbers(params int[] shape) => Assert.Equal(
        [2, 3],
        new TestGraph(8, 1, 2).Integers("shape", Array.ConvertAll(shape, size => (long)size)).Node("Reshape x shape", "f").Layer("f", "y").Read().Sizes);

    [Theory]
    [InlineData(11, -1)]
    [InlineData(13, -1)]
    [InlineData(13, 2)]
    public void Reshape_to_the_number_of_rows_that_nodes_compute_makes_rows_of_numbers(int operatorSet, long rest) =>
        Assert.Equal([2, 3], ComputedReshape(operatorSet, row: 0, rest).Layer("f", "y").Read().Sizes);

    [Fact]
    public void Between_layers_they_change_nothing() => Assert.Equal(
        [2, 3, 3],
        TestGraph.WithLayer()
            .Integers("shape", -1, 3)
            .Constant("w", new double[9], 3, 3)
            .Node("Flatten z", "f")
            .Node("Reshape f shape", "r")
            .Node("MatMul r w", "y").Read().Sizes);

    [Fact]
    public void Without_a_declared_shape_the_layers_say_how_long_rows_are() => Assert.Equal(
        [2, 3],
        new TestGraph().Node("Flatten x", "f").Layer("f", "y").Read().Sizes);

    [Fact]
    public void Rows_that_are_mixed_are_refused()
    {
        Assert.Equal(
            "Node \"n1\" (Flatten) has axis 0: expected 1 or -2.",
            new TestGraph(TestGraph.Batch, 1, 2).Node("Flatten x", "f", ("axis", 0L)).Layer("f", "y").Problem());
        Assert.Equal("Node \"n1\" (Reshape) reshapes to [-1, 4]: expected the rows of \"x\", [-1, 2].", Reshape(-1, 4));
        Assert.Equal("Node \"n1\" (Reshape) reshapes to [1, -1]: expected the rows of \"x\", [-1, 2].", Reshape(1, -1));
        Assert.Equal("Node \"n1\" (Reshape) reshapes to [2]: expected the rows of \"x\", [-1, 2].", Reshape(2));
        Assert.Equal("Node \"n1\" (Reshape) reshapes to [-1, -1]: expected the rows of \"x\", [-1, 2].", Reshape(-1, -1));
    }

    [Fact]
    public void A_computed_shape_is_refused() => Assert.Equal(
        "Node \"n2\" (Reshape) takes a shape that is computed: expected the constant [-1, n] or [0, -1], or the rows' number and n. Use Flatten in the model.",
        new TestGraph(TestGraph.Batch, 2).Integers("s", 1).Node("Neg s", "shape").Node("Reshape x shape", "f").Layer("f", "y").Problem());

    [Fact]
    public void Another_computed_shape_is_refused()
    {
        Assert.Equal(
            "Node \"n6\" (Reshape) takes a shape that is computed: expected the constant [-1, n] or [0, -1], or the rows' number and n. Use Flatten in the model.",
            ComputedReshape(13, row: 1, rest: -1).Layer("f", "y").Problem());
        Assert.Equal("Node \"n6\" (Reshape) reshapes to [0, 3]: expected the rows of \"x\", [-1, 2].", ComputedReshape(13, row: 0, rest: 3).Layer("f", "y").Problem());
    }

    [Fact]
    public void A_first_layer_that_does_not_fit_the_declared_input_is_refused()
    {
        Assert.Equal("Node \"n1\" (Gemm) takes 2 inputs, but the input \"x\" has the shape [?, 5]: expected [batch, 2].", new TestGraph(TestGraph.Batch, 5).Layer("x", "y").Problem());
        Assert.Equal(
            "Node \"n1\" (Gemm) takes 2 inputs, but the input \"x\" has the shape [8, 1, 2]: expected [batch, 2].",
            new TestGraph(8, 1, 2).Layer("x", "y").Problem());
    }

    [Fact]
    public void A_layer_that_does_not_fit_the_one_before_is_refused() => Assert.StartsWith(
        "Layer 2 (\"n2\") takes 4 inputs: expected 3, the outputs of Layer 1 (\"fc1\") before it.",
        TestGraph.WithLayer().Constant("w", new double[8], 4, 2).Node("MatMul z w", "y").Problem(),
        StringComparison.Ordinal);

    [Fact]
    public void A_declared_output_that_does_not_fit_the_last_layer_is_refused() => Assert.Equal(
        "The last layer has 3 outputs, but the output \"y\" has the shape [?, 4]: expected [batch, 3].",
        new TestGraph().Layer("x", "y").With(model => model.Graph.Output[0] = TestGraph.Value("y", TestGraph.Batch, 4)).Problem());

    [Fact]
    public void Rows_of_another_type_or_without_numbers_are_refused()
    {
        Assert.Equal(
            "\"x\" holds numbers of type UINT8: expected FLOAT, DOUBLE, FLOAT16 or BFLOAT16.",
            new TestGraph(TestGraph.Batch, 2).Layer("x", "y").With(model => model.Graph.Input[0].Type.TensorType.ElemType = (int)TensorProto.Types.DataType.Uint8).Problem());
        Assert.Equal("\"x\" has the shape [2]: expected a row of numbers for each example, [batch, n].", new TestGraph(2).Layer("x", "y").Problem());
        Assert.Equal("\"x\" has the shape [?, 0]: expected a row of numbers for each example, [batch, n].", new TestGraph(TestGraph.Batch, 0).Layer("x", "y").Problem());
    }

    /// <summary>What PyTorch exports for <c>x.view(x.size(row), rest)</c>.</summary>
    private static TestGraph ComputedReshape(int operatorSet, long row, long rest)
    {
        TestGraph graph = new TestGraph(TestGraph.Batch, 1, 2)
            .Integers("rest", rest)
            .Node("Shape x", "shape")
            .Node("Constant", "row", ("value_int", row))
            .Node("Gather shape row", "rows", ("axis", 0L));
        graph = operatorSet < 13
            ? graph.Node("Unsqueeze rows", "first", ("axes", new long[] { 0 }))
            : graph.Integers("axes", 0).Node("Unsqueeze rows axes", "first");
        return graph.Node("Concat first rest", "sizes", ("axis", 0L)).Node("Reshape x sizes", "f").With(model => model.OpsetImport[0].Version = operatorSet);
    }

    private static string Reshape(params long[] shape) =>
        new TestGraph(TestGraph.Batch, 1, 2).Integers("shape", shape).Node("Reshape x shape", "f").Layer("f", "y").Problem();
}
