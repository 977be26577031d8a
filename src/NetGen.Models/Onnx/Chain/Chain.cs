using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>How far the walk through a graph has come: the value that it stands at, and the layers before it.</summary>
internal sealed class Chain
{
    private readonly List<LayerDraft> layers = [];

    /// <summary>Starts at the input of a graph.</summary>
    /// <exception cref="ModelFormatException">The input does not hold rows of floating-point numbers.</exception>
    public Chain(OnnxGraph graph)
    {
        Graph = graph;
        Value = graph.Input.Name;
        Row = RowShape.Of(graph, graph.Input);
    }

    /// <summary>The graph.</summary>
    public OnnxGraph Graph { get; }

    /// <summary>The name of the value that the walk stands at.</summary>
    public string Value { get; set; }

    /// <summary>The shape of a row of the value.</summary>
    public RowShape Row { get; set; }

    /// <summary>Whether the value's rows are columns, after a Transpose.</summary>
    public bool IsTransposed { get; set; }

    /// <summary>The layers so far.</summary>
    public IReadOnlyList<LayerDraft> Layers => layers;

    /// <summary>Adds a layer.</summary>
    /// <param name="node">The node that it begins with.</param>
    /// <param name="layer">The layer.</param>
    /// <exception cref="ModelFormatException">The value has rows of another length.</exception>
    public void Add(NodeProto node, LayerDraft layer)
    {
        // That a layer fits the one before is checked for all formats in one place.
        if (layers.Count == 0)
        {
            Row.RequireWidth(Graph, layer.Inputs, $"{node.Describe()} takes {layer.Inputs} inputs, but the input \"{Printable.Short(Graph.Input.Name)}\" has");
        }

        layers.Add(layer);
        Row = RowShape.Flat(layer.Outputs);
    }

    /// <summary>The layer that a node changes, which has no activation yet.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public LayerDraft LinearLayer(NodeProto node) => layers.LastOrDefault() switch
    {
        null => throw Graph.Error($"{node.Describe()} comes before the first layer: expected it after a Gemm or MatMul, whose weights and bias it changes."),
        { Activation: { } activation } layer => throw Graph.Error($"{node.Describe()} follows the activation {activation} of layer \"{Printable.Short(layer.Name)}\": expected it after a Gemm or MatMul, whose weights and bias it changes."),
        { } layer => layer,
    };

    /// <summary>Gives the last layer its activation.</summary>
    /// <exception cref="ModelFormatException">There is no layer, or it has one.</exception>
    public void Activate(NodeProto node, Activation activation)
    {
        LayerDraft layer = layers.LastOrDefault()
            ?? throw Graph.Error($"{node.Describe()} comes before the first layer: expected activations after a Gemm or MatMul.");
        layer.Activation = layer.Activation is not { } first
            ? activation
            : throw Graph.Error($"{node.Describe()} is a second activation of layer \"{Printable.Short(layer.Name)}\", which has {first}: expected one for each layer.");
    }

    /// <summary>Refuses what takes rows while they are columns.</summary>
    public void CheckOrientation(NodeProto node)
    {
        if (IsTransposed && node.OpType is not ("Gemm" or "Transpose"))
        {
            throw Graph.Error($"{node.Describe()} follows a Transpose: expected a Gemm with transA 1, or another Transpose.");
        }
    }

    /// <summary>Refuses an end that is not what the graph declares.</summary>
    public void CheckOutput()
    {
        if (IsTransposed)
        {
            throw Graph.Error($"The output \"{Printable.Short(Graph.Output.Name)}\" is transposed: expected a row of outputs for each row of inputs.");
        }

        if (layers.Count > 0)
        {
            int found = layers[layers.Count - 1].Outputs;
            RowShape.Of(Graph, Graph.Output).RequireWidth(Graph, found, $"The last layer has {found} outputs, but the output \"{Printable.Short(Graph.Output.Name)}\" has");
        }
    }
}
