using Onnx;

namespace NetGen.Models;

/// <summary>A Reshape to <c>[rows, n]</c> with the rows counted by nodes, as PyTorch exports <c>x.view(x.size(0), n)</c>: Shape, Gather, Unsqueeze, Concat.</summary>
internal static class ComputedReshape
{
    /// <summary>Reads the nodes, if they are what takes the chain's value, and moves the chain on after them.</summary>
    /// <returns>The nodes, or none.</returns>
    /// <exception cref="ModelFormatException">The nodes compute another shape.</exception>
    public static IReadOnlyList<NodeProto> Read(Chain chain)
    {
        OnnxGraph graph = chain.Graph;
        if (graph.ConsumersOf(chain.Value).FirstOrDefault(node => node.Operator() == "Shape") is not { } shape
            || OnlyConsumer(graph, shape, "Gather") is not { } gather
            || OnlyConsumer(graph, gather, "Unsqueeze") is not { } unsqueeze
            || OnlyConsumer(graph, unsqueeze, "Concat") is not { } concat
            || OnlyConsumer(graph, concat, "Reshape") is not { } reshape
            || !graph.ConsumersOf(chain.Value).All(node => node == shape || node == reshape)
            || reshape.Input[0] != chain.Value)
        {
            return [];
        }

        bool countsRows = shape.Attribute.Count == 0
            && IsAxisZero(graph, gather)
            && graph.FindIntegers(gather.Input[1]) is { Length: 1 } index && index[0] == 0
            && IsFirstAxis(graph, unsqueeze)
            && IsAxisZero(graph, concat)
            && concat.Input.Count == 2 && concat.Input[0] == unsqueeze.Output[0];
        if (!countsRows || graph.FindIntegers(concat.Input[1]) is not { Length: 1 } rest)
        {
            throw ReshapeNode.ComputedShape(graph, reshape);
        }

        ReshapeNode.Apply(chain, reshape, [0, rest[0]]);
        chain.Value = reshape.Output[0];
        return [shape, gather, unsqueeze, concat, reshape];
    }

    private static NodeProto? OnlyConsumer(OnnxGraph graph, NodeProto node, string operation) =>
        graph.ConsumersOf(node.Output[0]) is { Count: 1 } takers && takers[0].Operator() == operation ? takers[0] : null;

    private static bool IsAxisZero(OnnxGraph graph, NodeProto node) => new NodeAttributes(graph, node, "axis").Integer("axis", 0) == 0;

    /// <summary>The axes are an attribute up to operator set 12, and an input from then on.</summary>
    private static bool IsFirstAxis(OnnxGraph graph, NodeProto node)
    {
        IEnumerable<long>? axes = node.Input.Count > 1 ? graph.FindIntegers(node.Input[1]) : new NodeAttributes(graph, node, "axes").Find("axes")?.Ints;
        return axes?.SequenceEqual([0L]) == true;
    }
}
