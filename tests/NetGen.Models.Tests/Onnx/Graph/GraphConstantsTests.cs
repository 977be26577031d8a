using Onnx;

namespace NetGen.Models.Tests.Onnx.Graph;

public class GraphConstantsTests
{
    [Fact]
    public void Constant_nodes_hold_tensors_numbers_and_lists()
    {
        Assert.Equal([1, 2], Bias("b", graph => graph.Node("Constant", "b", ("value", OnnxTensor.Of("", [1, 2], NumberType.Float32, 2)))));
        Assert.Equal([1, 2], Bias("b", graph => graph.Node("Constant", "b", ("value_floats", new float[] { 1, 2 }))));
        Assert.Equal([3, 3], Bias("b", graph => graph.Node("Constant", "b", ("value_float", 3f))));
    }

    [Fact]
    public void Constant_nodes_hold_shapes() => Assert.Equal(
        [2, 3],
        new TestGraph(TestGraph.Batch, 1, 2).Node("Constant", "shape", ("value_ints", new long[] { 0, -1 })).Node("Reshape x shape", "f").Layer("f", "y").Read().Sizes);

    [Fact]
    public void Identity_and_Transpose_of_weights_are_weights()
    {
        TestGraph graph = new TestGraph().Constant("fc.weight", [1, 2, 3, 4, 5, 6], 3, 2).Node("Identity fc.weight", "w").Node("Transpose w", "t").Node("Identity t", "u").Node("MatMul x u", "y");

        TrainedLayer layer = Assert.Single(graph.Read().Layers);
        Assert.Equal([1, 2, 3, 4, 5, 6], layer.Weights);
        Assert.Equal("fc", layer.Name);
    }

    [Fact]
    public void A_cast_of_weights_rounds_them_to_its_type()
    {
        TestGraph graph = new TestGraph().Constant("w", [0.1], 1, 1).Node("Cast w", "h", ("to", (long)TensorProto.Types.DataType.Float16)).Node("MatMul x h", "y");

        TrainedNetwork network = graph.Read();
        Assert.Equal(NumberType.Float16, network.NumberType);
        Assert.Equal([(double)(Half)0.1f], network.Layers[0].Weights);
    }

    [Fact]
    public void A_Constant_node_without_one_value_is_refused()
    {
        Assert.Equal("Node \"n1\" (Constant) has 0 attributes: expected one value.", new TestGraph().Node("Constant", "b").Problem());
        Assert.Equal(
            "Node \"n1\" (Constant) has the attribute value_string: expected only value, value_float, value_floats, value_int, value_ints, each once.",
            new TestGraph().Node("Constant", "b", ("value_string", "1")).Problem());
        Assert.Equal("Node \"n1\" (Constant) has no tensor in its attribute value.", new TestGraph().Node("Constant", "b", ("value", 1f)).Problem());
    }

    [Fact]
    public void Floating_point_numbers_are_no_shape() => Assert.Equal(
        "Tensor \"shape\", FLOAT [2], has numbers of another type than expected: INT64 or BOOL.",
        new TestGraph(TestGraph.Batch, 2).Constant("shape", [0, -1], 2).Node("Reshape x shape", "f").Layer("f", "y").Problem());

    private static double[] Bias(string name, Action<TestGraph> addBias)
    {
        TestGraph graph = new TestGraph().Constant("w", [1, 2], 1, 2);
        addBias(graph);
        return Assert.Single(graph.Node($"Gemm x w {name}", "y").Read().Layers).Biases;
    }
}
