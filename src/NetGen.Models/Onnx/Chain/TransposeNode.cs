using Onnx;

namespace NetGen.Models;

/// <summary>Rows as columns, which a Gemm with transA makes rows again.</summary>
internal static class TransposeNode
{
    /// <summary>Turns the chain's value.</summary>
    public static void Read(Chain chain, NodeProto node)
    {
        Check(chain.Graph, node);
        if (chain.Row.Rank is > 2 and int rank)
        {
            throw chain.Graph.Error($"{node.Describe()} takes a value of {rank} dimensions: expected rows [batch, n].");
        }

        chain.IsTransposed = !chain.IsTransposed;
    }

    /// <summary>Checks that the node transposes a matrix.</summary>
    public static void Check(OnnxGraph graph, NodeProto node)
    {
        if (new NodeAttributes(graph, node, "perm").Find("perm") is { } order && !order.Ints.SequenceEqual([1L, 0L]))
        {
            throw graph.Error($"{node.Describe()} has perm {NamedTensor.ShapeOf(order.Ints)}: expected [1, 0].");
        }
    }
}
