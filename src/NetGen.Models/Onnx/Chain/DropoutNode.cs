using Onnx;

namespace NetGen.Models;

/// <summary>Dropout, which in inference gives what it takes.</summary>
internal static class DropoutNode
{
    private const int TrainingMode = 2;

    /// <summary>Checks that the node is in inference mode. A use of its mask would be a node beside the chain.</summary>
    public static void Read(Chain chain, NodeProto node)
    {
        _ = new NodeAttributes(chain.Graph, node, "ratio", "seed");
        bool isGiven = node.Input.Count > TrainingMode && node.Input[TrainingMode].Length > 0;
        if (isGiven && chain.Graph.FindIntegers(node.Input[TrainingMode])?.All(flag => flag == 0) != true)
        {
            throw chain.Graph.Error($"{node.Describe()} is in training mode: expected inference. Export the model in inference mode.");
        }
    }
}
