using Onnx;

namespace NetGen.Models;

/// <summary><c>Y = alpha · X·B + beta · C</c>: a layer with its bias.</summary>
internal static class GemmNode
{
    private const int Bias = 2;

    /// <summary>Adds the layer; alpha and beta go into its weights and biases.</summary>
    public static void Read(Chain chain, NodeProto node)
    {
        OnnxGraph graph = chain.Graph;
        NodeAttributes attributes = new(graph, node, "alpha", "beta", "transA", "transB");
        attributes.RequireInteger("transA", 0, chain.IsTransposed ? 1 : 0);
        chain.IsTransposed = false;

        bool isTransposed = attributes.RequireInteger("transB", 0, 0, 1) == 1;
        LayerDraft layer = LinearNode.Layer(chain, node, isTransposed, attributes.Float("alpha", 1));
        chain.Add(node, layer);
        if (node.Input.Count > Bias && node.Input[Bias].Length > 0)
        {
            BiasNode.Add(chain, node, Bias, layer, attributes.Float("beta", 1));
        }
    }
}
