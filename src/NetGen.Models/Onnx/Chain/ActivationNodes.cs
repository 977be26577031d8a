using Onnx;

namespace NetGen.Models;

/// <summary>Activations that are one node.</summary>
internal static class ActivationNodes
{
    /// <summary>Gives the layer before the node its activation.</summary>
    public static void Read(Chain chain, NodeProto node) => chain.Activate(node, ActivationOf(chain.Graph, node));

    private static Activation ActivationOf(OnnxGraph graph, NodeProto node) => node.OpType switch
    {
        "Relu" => Plain(graph, node, Activation.Relu),
        "Sigmoid" => Plain(graph, node, Activation.Sigmoid),
        "Tanh" => Plain(graph, node, Activation.Tanh),
        "Softplus" => Plain(graph, node, Activation.Softplus),
        "LeakyRelu" => WithAlpha(graph, node, 0.01f, Activation.LeakyRelu),
        "Elu" => WithAlpha(graph, node, 1, Activation.Elu),
        "Gelu" => Gelu(graph, node),
        _ => Softmax(graph, node),
    };

    private static Activation Plain(OnnxGraph graph, NodeProto node, Activation activation)
    {
        _ = new NodeAttributes(graph, node);
        return activation;
    }

    private static Activation WithAlpha(OnnxGraph graph, NodeProto node, float alpha, Activation activation)
    {
        new NodeAttributes(graph, node, "alpha").RequireFloat("alpha", missing: alpha, expected: alpha);
        return activation;
    }

    private static Activation Gelu(OnnxGraph graph, NodeProto node) => new NodeAttributes(graph, node, "approximate").Text("approximate", "none") switch
    {
        "none" => Activation.Gelu,
        "tanh" => Activation.GeluTanh,
        string other => throw graph.Error($"{node.Describe()} has approximate \"{Printable.Short(other)}\": expected \"none\" or \"tanh\"."),
    };

    /// <summary>Over the units of a row: of two dimensions, the last one.</summary>
    private static Activation Softmax(OnnxGraph graph, NodeProto node)
    {
        new NodeAttributes(graph, node, "axis").RequireInteger("axis", -1, -1, 1);
        return Activation.Softmax;
    }
}
