using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>A Mul or Div by one number: a factor of the linear layer before.</summary>
internal static class ScaleNode
{
    /// <summary>Multiplies the layer's weights and biases, in double, and moves the chain on after the node.</summary>
    /// <returns>The node, or none if another follows.</returns>
    /// <exception cref="ModelFormatException">There is no linear layer, or the constant has more numbers than one.</exception>
    public static IReadOnlyList<NodeProto> Read(Chain chain)
    {
        IReadOnlyList<NodeProto> takers = chain.Graph.ConsumersOf(chain.Value);
        if (takers.Count != 1 || takers[0].Input.Count != 2 || takers[0].Output.Count != 1 || FactorOf(chain, takers[0]) is not { } factor)
        {
            return [];
        }

        _ = new NodeAttributes(chain.Graph, takers[0]);
        chain.LinearLayer(takers[0]).Scale(chain, factor);
        chain.Value = takers[0].Output[0];
        return takers;
    }

    /// <summary>What a node multiplies the chain's value by; null if it computes something else.</summary>
    private static double? FactorOf(Chain chain, NodeProto node)
    {
        bool isFirst = node.Input[0] == chain.Value;
        return node.Operator() switch
        {
            "Mul" => Number(chain, node, isFirst ? 1 : 0),
            "Div" when isFirst => 1 / Number(chain, node, 1),
            _ => null,
        };
    }

    private static double? Number(Chain chain, NodeProto node, int index) => chain.Graph.FindConstant(node.Input[index]) switch
    {
        null => null,
        { IsNumber: true } tensor => tensor.Values[0],
        { } tensor => throw chain.Graph.Error($"{node.Describe()} takes the constant \"{Printable.Short(tensor.Name)}\" {tensor.ShapeText}: expected one number for all units."),
    };
}
