using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>Nodes in messages.</summary>
internal static class NodeText
{
    /// <summary>The node as its file calls it: <c>Node "/1/Relu" (Relu)</c>, or by its output if it has no name.</summary>
    public static string Describe(this NodeProto node) => node.Name.Length > 0
        ? $"Node \"{Printable.Short(node.Name)}\" ({Printable.Short(node.Operator())})"
        : $"The {Printable.Short(node.Operator())} node that gives \"{Printable.Short(node.Output.FirstOrDefault())}\"";

    /// <summary>The operator; one that is not ONNX's own with its domain: <c>com.microsoft.FusedGemm</c>.</summary>
    public static string Operator(this NodeProto node) =>
        node.Domain is "" or "ai.onnx" ? node.OpType : $"{node.Domain}.{node.OpType}";
}
