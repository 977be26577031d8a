using Onnx;

namespace NetGen.Models;

/// <summary>A Cast between floating-point types. NetGen computes in the precision of its network, so it changes nothing.</summary>
internal static class CastNode
{
    /// <summary>Checks that both types are floating-point ones.</summary>
    public static void Read(Chain chain, NodeProto node) => Target(chain.Graph, node);

    /// <summary>The type that a node casts to.</summary>
    /// <exception cref="ModelFormatException">It is no floating-point type.</exception>
    public static NumberType Target(OnnxGraph graph, NodeProto node)
    {
        // Saturation concerns types of 8 bits only.
        long type = new NodeAttributes(graph, node, "to", "saturate").Integer("to", 0);
        return OnnxTensor.NumberTypeOf((int)type)
            ?? throw graph.Error($"{node.Describe()} casts to {OnnxTensor.NameOf((int)type)}: expected FLOAT, DOUBLE, FLOAT16 or BFLOAT16.");
    }
}
