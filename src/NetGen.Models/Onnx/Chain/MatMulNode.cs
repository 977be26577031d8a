using Onnx;

namespace NetGen.Models;

/// <summary><c>Y = X·B</c>: a layer whose bias an Add may bring.</summary>
internal static class MatMulNode
{
    /// <summary>Adds the layer.</summary>
    public static void Read(Chain chain, NodeProto node)
    {
        _ = new NodeAttributes(chain.Graph, node);
        chain.Add(node, LinearNode.Layer(chain, node, isTransposed: false, factor: 1));
    }
}
