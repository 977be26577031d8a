using System.Globalization;
using NetGen.Functions;
using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>Activations that are one node.</summary>
internal static class ActivationNodes
{
    /// <summary>Gives the layer before the node its activation.</summary>
    public static void Read(Chain chain, NodeProto node) => chain.Activate(node, ActivationOf(chain.Graph, node));

    /// <summary>The operators of such nodes.</summary>
    public static IEnumerable<string> Operators => Known.Select(known => known.Node.Operator).Distinct();

    private static IEnumerable<(Activation Activation, OnnxNode Node)> Known =>
        Enum.GetValues(typeof(Activation)).Cast<Activation>().SelectMany(activation => activation.Function().OnnxNodes, (activation, node) => (activation, node));

    private static Activation ActivationOf(OnnxGraph graph, NodeProto node)
    {
        (Activation Activation, OnnxNode Node)[] candidates = [.. Known.Where(known => known.Node.Operator == node.OpType)];
        string attribute = candidates[0].Node.Attribute;
        NodeAttributes attributes = attribute.Length == 0 ? new(graph, node) : new(graph, node, attribute);
        if (attribute.Length == 0)
        {
            return candidates[0].Activation;
        }

        object found = candidates[0].Node.Missing switch
        {
            float missing => attributes.Float(attribute, missing),
            long missing => attributes.Integer(attribute, missing),
            string missing => attributes.Text(attribute, missing),
            _ => throw new InvalidOperationException($"{node.OpType} has no default for {attribute}."),
        };
        int index = Array.FindIndex(candidates, candidate => candidate.Node.Value!.Equals(found));
        return index >= 0
            ? candidates[index].Activation
            : throw graph.Error($"{node.Describe()} has {attribute} {Shown(found)}: expected {string.Join(" or ", candidates.Select(candidate => Shown(candidate.Node.Value!)))}.");
    }

    private static string Shown(object value) => value is string text ? $"\"{Printable.Short(text)}\"" : ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
}
