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
        (Activation.Gelu, 0.5 * Z * (1 + Call("Erf", Math.Sqrt(0.5) * Z))),
        (Activation.GeluTanh, 0.5 * Z * (1 + Call("Tanh", Math.Sqrt(2 / Math.PI) * (Z + (0.044715 * Z * Z * Z))))),
        (Activation.Silu, Z * Call("Sigmoid", Z)),
        (Activation.Silu, Z * Call("Reciprocal", 1 + Call("Exp", -1 * Z))),
        (Activation.Sigmoid, Call("Reciprocal", 1 + Call("Exp", -1 * Z))),
        (Activation.LeakyRelu, Call("Max", Z, 0.01 * Z)),
        (Activation.Elu, Call("Relu", Z) + Call("Exp", Call("Min", Z, 0)) + -1),
        (Activation.Softplus, Call("Softplus", Z)),
        (Activation.Softplus, Call("Log", 1 + Call("Exp", Z))),
        (Activation.Softplus, Call("Relu", Z) + Call("Log", 1 + Call("Exp", -1 * Call("Abs", Z)))),

        // PyTorch's threshold: above it, z and ln(1 + eᶻ) differ by at most 2e-9.
        (Activation.Softplus, Call("Where", Call("Greater", Z, 20), Z, Call("Softplus", Z))),
        (Activation.Sigmoid, Call("Sigmoid", Z)),
        (Activation.Tanh, Call("Tanh", Z)),
    ];

    /// <summary>Reads the nodes from the chain's value on until they join again and are an activation, and moves the chain on behind them.</summary>
    /// <returns>The nodes.</returns>
    /// <exception cref="ModelFormatException">They are none.</exception>
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
            if (IsClosed(chain, nodes) && TryActivate(chain, node, formula, reader.Tolerance))
            {
                chain.Value = node.Output[0];
                return nodes;
            }
        }

        string takers = Printable.List(graph.ConsumersOf(chain.Value), taker => taker.Describe(), ", ");
        throw graph.Error($"\"{Printable.Short(chain.Value)}\" goes to {takers}: expected a chain of layers, where each value goes to one node, or to the formula of an activation that NetGen has.");
    }

    private static bool IsSupported(NodeProto node) => ChainReader.IsSupported(node) || ExpressionReader.Operators.Contains(node.Operator());

    /// <summary>The values that lie between the chain's value and what some nodes give.</summary>
    private static IEnumerable<string> Values(Chain chain, IEnumerable<NodeProto> nodes) => nodes.Select(node => node.Output[0]).Prepend(chain.Value);

    /// <summary>Whether nothing but the last node's output goes elsewhere.</summary>
    private static bool IsClosed(Chain chain, List<NodeProto> nodes) =>
        Values(chain, nodes.Take(nodes.Count - 1)).SelectMany(chain.Graph.ConsumersOf).All(nodes.Contains);

    private static bool TryActivate(Chain chain, NodeProto node, Expression formula, double tolerance)
    {
        if (formula.IsCloseTo(Z, tolerance))
        {
            return true;
        }

        int index = Array.FindIndex(Formulas, known => formula.IsCloseTo(known.Formula, tolerance));
        if (index >= 0)
        {
            chain.Activate(node, Formulas[index].Activation);
        }

        return index >= 0;
    }
}
