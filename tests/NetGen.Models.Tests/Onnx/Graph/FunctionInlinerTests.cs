using Onnx;

namespace NetGen.Models.Tests.Onnx.Graph;

public class FunctionInlinerTests
{
    [Fact]
    public void Functions_within_functions_become_their_nodes()
    {
        TestGraph graph = new TestGraph()
            .Constant("fc1.weight", [1, 2, 3, 4], 2, 2)
            .Constant("fc1.bias", [1, 2], 2)
            .Node("Block x fc1.weight fc1.bias", "h")
            .Node("Block h fc1.weight fc1.bias", "y")
            .With(model => model.Functions.Add([
                Function("Block", "input weight bias", "output", TestGraph.NodeOf("linear", "Linear input weight bias", "z"), TestGraph.NodeOf("act", "Relu z", "output")),
                Function("Linear", "input w b", "result", TestGraph.NodeOf("gemm", "Gemm input w b", "result", ("transB", 1L))),
            ]));
        Call(graph.Model.Graph.Node[0], graph.Model.Graph.Node[1], graph.Model.Functions[0].Node[0]);

        TrainedNetwork network = graph.Read();
        Assert.Equal([2, 2, 2], network.Sizes);
        Assert.All(network.Layers, layer => Assert.Equal([1, 2, 3, 4], layer.Weights));
        Assert.All(network.Layers, layer => Assert.Equal(Activation.Relu, layer.Activation));
    }

    [Fact]
    public void An_attribute_of_the_call_reaches_the_node()
    {
        TrainedNetwork network = Leaky(("slope", 0.01f)).Read();

        Assert.Equal(Activation.LeakyRelu, network.Layers[0].Activation);
        Assert.Equal("Node \"n2#1/leaky\" (LeakyRelu) has alpha 0.2: expected 0.01.", Leaky(("slope", 0.2f)).Problem());
    }

    [Fact]
    public void An_attribute_that_the_call_leaves_out_is_refused() => Assert.Equal(
        "Node \"n2\" (local.Leaky) does not give the attribute slope of its function: expected all of them. Export the model without functions.",
        Leaky().Problem());

    [Fact]
    public void A_function_that_calls_itself_is_refused()
    {
        NodeProto inner = TestGraph.NodeOf("again", "Loop a", "b");
        TestGraph graph = TestGraph.WithLayer().Node("Loop z", "y").With(model => model.Functions.Add(Function("Loop", "a", "b", inner)));
        Call(graph.Model.Graph.Node[1], inner);

        Assert.EndsWith(
            "(local.Loop) is a call within 32 others: expected at most 32 in one another. Export the model without functions.",
            graph.Problem(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Functions_that_double_the_nodes_many_times_are_refused()
    {
        TestGraph graph = TestGraph.WithLayer().Node("F0 z", "y");
        Call(graph.Model.Graph.Node[1]);
        for (int level = 0; level < 20; level++)
        {
            NodeProto[] nodes = [TestGraph.NodeOf("left", $"F{level + 1} a", "b"), TestGraph.NodeOf("right", $"F{level + 1} b", "c")];
            Call(nodes);
            graph.Model.Functions.Add(Function($"F{level}", "a", "c", nodes));
        }

        Assert.Contains(" is one call of too many: expected calls of functions to add at most 4194304 characters to the model.", graph.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_beyond_what_any_network_needs_are_refused()
    {
        TestGraph graph = new();
        for (int node = 0; node <= 20_000; node++)
        {
            graph.Node("Identity x", $"v{node}");
        }

        Assert.StartsWith("Node \"n20001\" (Identity) is one of too many: expected at most 20000 nodes and calls in the whole model.", graph.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_names_that_calls_repeat_are_refused_before_they_take_memory()
    {
        TestGraph graph = TestGraph.WithLayer();
        NodeProto[] inner = [.. Enumerable.Range(0, 1000).Select(index => TestGraph.NodeOf("n", "Relu a", $"b{index}"))];
        graph.Model.Functions.Add(Function("Wide", "a", "b0", inner));
        graph.Model.Graph.Node.Add(TestGraph.NodeOf(new string('x', 100_000), "Wide z", "y"));
        Call(graph.Model.Graph.Node[1]);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains(" is one call of too many: expected calls of functions to add at most 4194304 characters to the model.", graph.Problem(), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
    }

    [Fact]
    public void A_call_with_more_inputs_than_its_function_is_refused()
    {
        TestGraph graph = TestGraph.WithLayer().Node("Same z fc1.bias", "y").With(model => model.Functions.Add(Function("Same", "a", "b", TestGraph.NodeOf("same", "Identity a", "b"))));
        Call(graph.Model.Graph.Node[1]);

        Assert.Equal("Node \"n2\" (local.Same) has 2 inputs and 1 outputs: expected at most 1 and 1, as its function has.", graph.Problem());
    }

    [Fact]
    public void Two_functions_of_one_name_are_refused()
    {
        FunctionProto function = Function("Same", "a", "b", TestGraph.NodeOf("same", "Identity a", "b"));

        Assert.Equal("Function local.Same occurs twice: expected one of that name.", new TestGraph().Layer("x", "y").With(model => model.Functions.Add([function, function])).Problem());
    }

    private static TestGraph Leaky(params (string Name, object Value)[] attributes)
    {
        NodeProto leaky = TestGraph.NodeOf("leaky", "LeakyRelu a", "b");
        leaky.Attribute.Add(new AttributeProto { Name = "alpha", Type = AttributeProto.Types.AttributeType.Float, RefAttrName = "slope" });
        TestGraph graph = TestGraph.WithLayer().Node("Leaky z", "y", attributes).With(model => model.Functions.Add(Function("Leaky", "a", "b", leaky)));
        Call(graph.Model.Graph.Node[1]);
        return graph;
    }

    private static FunctionProto Function(string name, string inputs, string outputs, params NodeProto[] nodes) =>
        new() { Domain = "local", Name = name, Input = { inputs.Split(' ') }, Output = { outputs.Split(' ') }, Node = { nodes } };

    /// <summary>Makes nodes calls of the model's functions.</summary>
    private static void Call(params NodeProto[] nodes) => Array.ForEach(nodes, node => node.Domain = "local");
}
