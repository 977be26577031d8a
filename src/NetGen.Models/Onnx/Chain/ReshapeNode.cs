using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>Reshape to <c>[batch, n]</c>: a row of any shape becomes a row of numbers, in the same order.</summary>
internal static class ReshapeNode
{
    private const int Shape = 1;

    /// <summary>Checks that the shape is constant and that rows stay rows.</summary>
    public static void Read(Chain chain, NodeProto node)
    {
        OnnxGraph graph = chain.Graph;
        new NodeAttributes(graph, node, "allowzero").RequireInteger("allowzero", 0, 0);
        long[] shape = (node.Input.Count > Shape ? graph.FindIntegers(node.Input[Shape]) : null)
            ?? throw ComputedShape(graph, node);
        Apply(chain, node, shape);
    }

    /// <summary>Checks that rows stay rows.</summary>
    public static void Apply(Chain chain, NodeProto node, long[] shape)
    {
        if (!KeepsRows(chain.Row, shape))
        {
            throw chain.Graph.Error($"{node.Describe()} reshapes to {NamedTensor.ShapeOf(shape)}: expected the rows of \"{Printable.Short(chain.Value)}\", [-1, {chain.Row.CountText}].");
        }

        chain.Row = chain.Row.Count == null && shape[1] > 0 ? RowShape.Flat(shape[1]) : chain.Row.Flattened();
    }

    /// <summary>A shape that is not to be read from the file.</summary>
    public static ModelFormatException ComputedShape(OnnxGraph graph, NodeProto node) =>
        graph.Error($"{node.Describe()} takes a shape that is computed: expected the constant [-1, n] or [0, -1], or the rows' number and n. Use Flatten in the model.");

    private static bool KeepsRows(RowShape row, long[] shape) =>
        shape.Length == 2 && row.IsRowCount(shape[0]) && (shape[1] == -1 ? shape[0] != -1 : shape[1] > 0 && shape[1] == (row.Count ?? shape[1]));
}
