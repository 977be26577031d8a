using System.Globalization;
using Onnx;

namespace NetGen.Models;

/// <summary>Walks a graph from its input to its output. Every node must belong to a layer on that way.</summary>
internal static class ChainReader
{
    /// <summary>What is read node by node. The other operators occur in the patterns of activations.</summary>
    private static readonly Dictionary<string, Action<Chain, NodeProto>> Operators = new(StringComparer.Ordinal)
    {
        ["Add"] = BiasNode.Read,
        ["BatchNormalization"] = BatchNormalizationNode.Read,
        ["Cast"] = CastNode.Read,
        ["Dropout"] = DropoutNode.Read,
        ["Elu"] = ActivationNodes.Read,
        ["Flatten"] = FlattenNode.Read,
        ["Gelu"] = ActivationNodes.Read,
        ["Gemm"] = GemmNode.Read,
        ["Identity"] = IdentityNode.Read,
        ["LeakyRelu"] = ActivationNodes.Read,
        ["MatMul"] = MatMulNode.Read,
        ["Relu"] = ActivationNodes.Read,
        ["Reshape"] = ReshapeNode.Read,
        ["Sigmoid"] = ActivationNodes.Read,
        ["Softmax"] = ActivationNodes.Read,
        ["Softplus"] = ActivationNodes.Read,
        ["Tanh"] = ActivationNodes.Read,
        ["Transpose"] = TransposeNode.Read,
    };

    /// <summary>Every operator that can be part of a network, for messages.</summary>
    public static string SupportedOperators { get; } =
        string.Join(", ", Operators.Keys.Concat(ExpressionReader.Operators).Append("Constant").Distinct().OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>Whether a node can be read by itself.</summary>
    public static bool IsSupported(NodeProto node) => Operators.ContainsKey(node.Operator());

    /// <summary>The network that a graph computes.</summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ModelFormatException">The graph is no chain of dense layers, or has an operator that no network has.</exception>
    public static TrainedNetwork Read(OnnxGraph graph)
    {
        Chain chain = new(graph);
        HashSet<NodeProto> done = [];
        while (chain.Value != graph.Output.Name)
        {
            done.UnionWith(Step(chain));
        }

        if (graph.Nodes.FirstOrDefault(node => !done.Contains(node)) is { } left)
        {
            throw graph.Error($"{left.Describe()} is not on the way from the input \"{graph.Input.Name}\" to the output \"{graph.Output.Name}\": expected a chain of layers and nothing beside it.");
        }

        chain.CheckOutput();
        return Network(chain);
    }

    /// <summary>Reads the next node, or the next few that are one activation, and moves on to the value that they give.</summary>
    private static IEnumerable<NodeProto> Step(Chain chain)
    {
        IReadOnlyList<NodeProto> takers = chain.Graph.ConsumersOf(chain.Value);
        if (takers.Count == 1 && Operators.TryGetValue(takers[0].Operator(), out Action<Chain, NodeProto>? read))
        {
            NodeProto node = takers[0];
            chain.CheckOrientation(node);
            read(chain, node);
            chain.Value = node.Output[0];
            return [node];
        }

        return takers.Count == 0
            ? throw chain.Graph.Error($"No node takes \"{chain.Value}\": expected a chain of layers that ends with the output \"{chain.Graph.Output.Name}\".")
            : ActivationPatterns.Read(chain);
    }

    private static TrainedNetwork Network(Chain chain)
    {
        IReadOnlyList<LayerDraft> drafts = chain.Layers;
        if (drafts.Count == 0)
        {
            throw chain.Graph.Error("Expected at least one layer with weights (Gemm or MatMul), but the graph has none.");
        }

        // Weights that two layers share would give both the same name.
        bool areNamed = drafts.All(draft => draft.Name != null) && drafts.Select(draft => draft.Name).Distinct().Count() == drafts.Count;
        return new(
            [.. drafts.Select((draft, index) => draft.ToLayer(areNamed ? draft.Name! : (index + 1).ToString(CultureInfo.InvariantCulture)))],
            NumberTypes.Common(drafts.Select(draft => draft.Type)));
    }
}
