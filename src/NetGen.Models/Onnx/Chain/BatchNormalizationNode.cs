using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary><c>y = scale · (x − mean) / √(variance + ε) + shift</c> for each unit, in inference: part of the linear layer before it.</summary>
internal static class BatchNormalizationNode
{
    /// <summary>Changes the layer's weights and biases, in double.</summary>
    public static void Read(Chain chain, NodeProto node)
    {
        OnnxGraph graph = chain.Graph;
        NodeAttributes attributes = new(graph, node, "epsilon", "momentum", "training_mode", "spatial");
        attributes.RequireInteger("training_mode", 0, 0);
        attributes.RequireInteger("spatial", 1, 1);

        if (node.Output.Count > 1)
        {
            throw graph.Error($"{node.Describe()} has {node.Output.Count} outputs, as in training: expected 1. Export the model in inference mode.");
        }

        LayerDraft layer = chain.LinearLayer(node);
        double[] scale = ForEachUnit(graph, node, 1, "the scale", layer);
        double[] shift = ForEachUnit(graph, node, 2, "the shift", layer);
        double[] mean = ForEachUnit(graph, node, 3, "the mean", layer);
        double[] variance = ForEachUnit(graph, node, 4, "the variance", layer);
        double epsilon = attributes.Float("epsilon", 1e-5f);
        int unit = Array.FindIndex(variance, v => !(v + epsilon > 0));
        if (unit >= 0)
        {
            throw graph.Error(FormattableString.Invariant($"{node.Describe()} has the variance {variance[unit]} at unit {unit} (from 0): expected none below 0."));
        }

        graph.Budget.Take((long)layer.Outputs * layer.Inputs);
        layer.Normalize([.. scale.Zip(variance, (s, v) => s / Math.Sqrt(v + epsilon))], mean, shift);
    }

    private static double[] ForEachUnit(OnnxGraph graph, NodeProto node, int index, string role, LayerDraft layer)
    {
        NamedTensor tensor = graph.Constant(node, index, role);
        return tensor.Shape.Length == 1 && tensor.Shape[0] == layer.Outputs
            ? tensor.Values
            : throw graph.Error($"{node.Describe()} takes \"{Printable.Short(tensor.Name)}\" {tensor.ShapeText} as {role}: expected [{layer.Outputs}], one for each output of layer \"{Printable.Short(layer.Name)}\".");
    }
}
