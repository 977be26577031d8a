using System.Globalization;
using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>Walks a graph from its input to its output. Every node must belong to a layer on that way.</summary>
internal static class ChainReader
{
    /// <summary>What is read node by node. The other operators occur in the patterns of activations.</summary>
    private static readonly Dictionary<string, Operator> Operators = WithActivations(new(StringComparer.Ordinal)
    {
        ["Add"] = new(2, BiasNode.Read),
        ["BatchNormalization"] = new(5, BatchNormalizationNode.Read, MaxOutputs: 5),
        ["Cast"] = new(1, CastNode.Read),
        ["Dropout"] = new(3, DropoutNode.Read, MaxOutputs: 2),
        ["Flatten"] = new(1, FlattenNode.Read),
        ["Gemm"] = new(3, GemmNode.Read),
        ["Identity"] = new(1, IdentityNode.Read),
        ["MatMul"] = new(2, MatMulNode.Read),
        ["Reshape"] = new(2, ReshapeNode.Read),
        ["Transpose"] = new(1, TransposeNode.Read),
    });

    /// <summary>What is read as several nodes, or as one that could be among these; the pattern of an activation may begin with a factor.</summary>
    private static readonly Func<Chain, IReadOnlyList<NodeProto>>[] Groups = [ComputedReshape.Read, ActivationPatterns.Read, ScaleNode.Read];

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
            throw graph.Error($"{left.Describe()} is not on the way from the input \"{Printable.Short(graph.Input.Name)}\" to the output \"{Printable.Short(graph.Output.Name)}\": expected a chain of layers and nothing beside it.");
        }

        chain.CheckOutput();
        return Network(chain);
    }

    /// <summary>Reads the next node, or the next few that are one activation, and moves on to the value that they give.</summary>
    private static IEnumerable<NodeProto> Step(Chain chain)
    {
        IReadOnlyList<NodeProto> takers = chain.Graph.ConsumersOf(chain.Value);
        if (takers.Count == 1 && Operators.TryGetValue(takers[0].Operator(), out Operator? known))
        {
            NodeProto node = takers[0];
            known.Check(chain, node);
            known.Read(chain, node);
            chain.Value = node.Output[0];
            return [node];
        }

        if (takers.Count == 0)
        {
            throw chain.Graph.Error($"No node takes \"{Printable.Short(chain.Value)}\": expected a chain of layers that ends with the output \"{Printable.Short(chain.Graph.Output.Name)}\".");
        }

        return Groups.Select(read => read(chain)).FirstOrDefault(nodes => nodes.Count > 0)
            ?? throw chain.Graph.Error($"\"{Printable.Short(chain.Value)}\" goes to {Printable.List(takers, taker => taker.Describe(), ", ")}: expected a chain of layers, where each value goes to one node, or to the formula of an activation that NetGen has.");
    }

    private static TrainedNetwork Network(Chain chain)
    {
        IReadOnlyList<LayerDraft> drafts = chain.Layers;
        if (drafts.Count == 0)
        {
            throw chain.Graph.Error("Expected at least one layer with weights (Gemm or MatMul), but the graph has none.");
        }

        // Layers that share their weights share their names.
        bool areNamed = drafts.All(draft => draft.Name != null) && drafts.Select(draft => draft.Name).Distinct().Count() == drafts.Count;
        return new(
            [.. drafts.Select((draft, index) => draft.ToLayer(areNamed ? draft.Name! : (index + 1).ToString(CultureInfo.InvariantCulture)))],
            NumberTypes.Common(drafts.Select(draft => draft.Type)));
    }

    private static Dictionary<string, Operator> WithActivations(Dictionary<string, Operator> operators)
    {
        foreach (string activation in ActivationNodes.Operators)
        {
            operators.Add(activation, new(1, ActivationNodes.Read));
        }

        return operators;
    }

    /// <summary>An operator that is read by itself.</summary>
    /// <param name="MaxInputs">How many inputs it may have.</param>
    /// <param name="Read">Reads a node of it, which the chain stands before.</param>
    /// <param name="MaxOutputs">How many outputs it may have.</param>
    private sealed record Operator(int MaxInputs, Action<Chain, NodeProto> Read, int MaxOutputs = 1)
    {
        /// <summary>Refuses a node whose inputs or outputs are not those of the operator.</summary>
        public void Check(Chain chain, NodeProto node)
        {
            if (node.Input.Count > MaxInputs || node.Output.Count > MaxOutputs)
            {
                throw chain.Graph.Error($"{node.Describe()} has {node.Input.Count} inputs and {node.Output.Count} outputs: expected at most {MaxInputs} and {MaxOutputs}.");
            }

            if (node.Input[0] != chain.Value && node.OpType != "Add")
            {
                throw chain.Graph.Error($"{node.Describe()} takes \"{Printable.Short(chain.Value)}\" as another input than the first: expected rows first, and constants after them.");
            }

            chain.CheckOrientation(node);
        }
    }
}
