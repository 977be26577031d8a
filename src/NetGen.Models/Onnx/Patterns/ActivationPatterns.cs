using NetGen.Functions;
using Onnx;
using static NetGen.Models.Expression;

namespace NetGen.Models;

/// <summary>Activations that exporters write as several nodes.</summary>
internal static class ActivationPatterns
{
    /// <summary>The longest formula has nine nodes; casts and factors of 1 may stand between them.</summary>
    private const int MaxNodes = 32;

    private static readonly (Activation Activation, Expression Formula)[] Formulas =
    [
        .. Enum.GetValues(typeof(Activation)).Cast<Activation>()
            .SelectMany(activation => activation.Function().OnnxFormulas(Arithmetic.Of("z")), (activation, formula) => (activation, Of(formula))),
    ];

    /// <summary>Reads the nodes from the chain's value on until they join again and are an activation, and moves the chain on after them.</summary>
    /// <returns>The nodes, or none if they are no activation.</returns>
    /// <exception cref="ModelFormatException">There is an operator that NetGen does not support.</exception>
    public static IReadOnlyList<NodeProto> Read(Chain chain)
    {
        OnnxGraph graph = chain.Graph;
        ExpressionReader reader = new(graph, chain.Value);
        List<NodeProto> nodes = [];
        while (nodes.Count < MaxNodes)
        {
            // Nodes that take what is known and are not read yet; those that take other things as well must wait for them.
            NodeProto[] next = [.. Values(chain, nodes).SelectMany(graph.ConsumersOf).Except(nodes)];
            if (next.FirstOrDefault(node => !IsSupported(node)) is { } unknown)
            {
                throw graph.Error($"{unknown.Describe()} is an operator that NetGen does not support. Supported are {ChainReader.SupportedOperators}. Replace it in the model, and export again.");
            }

            if (next.FirstOrDefault(reader.CanRead) is not { } node || reader.Read(node) is not { } formula)
            {
                break;
            }

            nodes.Add(node);
            if (IsClosed(chain, nodes) && TryActivate(chain, node, formula))
            {
                chain.Value = node.Output[0];
                return nodes;
            }
        }

        return [];
    }

    private static bool IsSupported(NodeProto node) => ChainReader.IsSupported(node) || ExpressionReader.Operators.Contains(node.Operator());

    /// <summary>The values that lie between the chain's value and what some nodes give.</summary>
    private static IEnumerable<string> Values(Chain chain, IEnumerable<NodeProto> nodes) => nodes.Select(node => node.Output[0]).Prepend(chain.Value);

    /// <summary>Whether nothing but the last node's output goes elsewhere.</summary>
    private static bool IsClosed(Chain chain, List<NodeProto> nodes) =>
        Values(chain, nodes.Take(nodes.Count - 1)).SelectMany(chain.Graph.ConsumersOf).All(nodes.Contains);

    private static bool TryActivate(Chain chain, NodeProto node, Expression formula)
    {
        if (formula.Matches(Z))
        {
            return true;
        }

        int index = Array.FindIndex(Formulas, known => formula.Matches(known.Formula));
        if (index >= 0)
        {
            chain.Activate(node, Formulas[index].Activation);
        }

        return index >= 0;
    }
}
