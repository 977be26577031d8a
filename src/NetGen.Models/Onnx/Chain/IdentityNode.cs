using Onnx;

namespace NetGen.Models;

/// <summary>A node that gives what it takes.</summary>
internal static class IdentityNode
{
    /// <summary>Checks that it says nothing else.</summary>
    public static void Read(Chain chain, NodeProto node) => Check(chain.Graph, node);

    /// <summary>Checks that the node has no attributes.</summary>
    public static void Check(OnnxGraph graph, NodeProto node) => _ = new NodeAttributes(graph, node);
}
