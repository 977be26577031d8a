using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>What Gemm and MatMul have in common: rows on the left, weights on the right.</summary>
internal static class LinearNode
{
    private const int Weights = 1;

    /// <summary>The layer without its bias.</summary>
    /// <param name="chain">The chain, which stands at the rows.</param>
    /// <param name="node">The node.</param>
    /// <param name="isTransposed">Whether the weights are <c>[outputs, inputs]</c>, as in NetGen, instead of <c>[inputs, outputs]</c>.</param>
    /// <param name="factor">What the weights are multiplied by.</param>
    public static LayerDraft Layer(Chain chain, NodeProto node, bool isTransposed, double factor)
    {
        NamedTensor tensor = chain.Graph.Constant(node, Weights, "the weights");
        if (tensor.Shape.Length != 2)
        {
            throw chain.Graph.Error($"{node.Describe()} takes the weights \"{Printable.Short(tensor.Name)}\" {tensor.ShapeText}: expected a matrix.");
        }

        int outputs = tensor.Shape[isTransposed ? 0 : 1];
        int inputs = tensor.Shape[isTransposed ? 1 : 0];
        double[] weights = isTransposed ? tensor.Values : Matrix.Transpose(tensor.Values, inputs, outputs);
        return new(TensorNames.LayerOfWeight(tensor.Name), NameOf(node), inputs, outputs, Scaled(chain, weights, factor), tensor.Type);
    }

    /// <summary>Each number times a factor. One changes nothing, not even the sign of a zero.</summary>
    public static double[] Scaled(Chain chain, double[] values, double factor)
    {
        if (factor == 1)
        {
            return values;
        }

        chain.Graph.Budget.Take(values.Length);
        return Array.ConvertAll(values, value => factor * value);
    }

    /// <summary>The module that a node is named after: <c>fc1</c> of <c>/fc1/Gemm</c>; null if there is none.</summary>
    private static string? NameOf(NodeProto node)
    {
        string name = node.Name.EndsWith("/" + node.OpType, StringComparison.Ordinal) ? node.Name.Substring(0, node.Name.Length - node.OpType.Length - 1) : node.Name;
        name = name.Trim('/');
        return name.Length > 0 ? name : null;
    }
}
