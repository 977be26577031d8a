using Onnx;

namespace NetGen.Models;

/// <summary>Flatten: a row of any shape becomes a row of numbers, in the same order.</summary>
internal static class FlattenNode
{
    /// <summary>Checks that rows stay rows.</summary>
    public static void Read(Chain chain, NodeProto node)
    {
        // A negative axis counts from the end; with a known rank both ways of saying 1 are allowed.
        long[] first = chain.Row.Rank is { } rank ? [1, 1 - rank] : [1];
        new NodeAttributes(chain.Graph, node, "axis").RequireInteger("axis", 1, first);
        chain.Row = chain.Row.Flattened();
    }
}
