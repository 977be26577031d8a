using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>An Add of a constant: the bias of the layer before, on either side.</summary>
internal static class BiasNode
{
    /// <summary>Adds to the layer's bias.</summary>
    public static void Read(Chain chain, NodeProto node)
    {
        _ = new NodeAttributes(chain.Graph, node);
        LayerDraft layer = chain.LinearLayer(node);
        Add(chain, node, node.Input[0] == chain.Value ? 1 : 0, layer, factor: 1);
    }

    /// <summary>Adds a constant, times a factor, to a layer's bias.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="node">The node.</param>
    /// <param name="index">Which of its inputs the constant is.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="factor">What the constant is multiplied by.</param>
    public static void Add(Chain chain, NodeProto node, int index, LayerDraft layer, double factor)
    {
        NamedTensor tensor = chain.Graph.Constant(node, index, "the bias");
        chain.Graph.Budget.Take(layer.Outputs);
        layer.AddBiases(LinearNode.Scaled(chain, ForEachUnit(chain, node, tensor, layer.Outputs), factor), TensorNames.LayerOfBias(tensor.Name));
    }

    /// <summary>A bias as ONNX broadcasts it: <c>[n]</c>, <c>[1, n]</c>, or one number for all units.</summary>
    private static double[] ForEachUnit(Chain chain, NodeProto node, NamedTensor tensor, int outputs)
    {
        bool isRow = tensor.Shape.Length < 2 || (tensor.Shape.Length == 2 && tensor.Shape[0] == 1);
        return isRow && tensor.Values.Length == outputs ? tensor.Values
            : isRow && tensor.Values.Length == 1 ? [.. Enumerable.Repeat(tensor.Values[0], outputs)]
            : throw chain.Graph.Error($"{node.Describe()} adds \"{Printable.Short(tensor.Name)}\" {tensor.ShapeText} to a layer with {outputs} outputs: expected a bias [{outputs}].");
    }
}
