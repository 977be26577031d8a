using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>The graph of a model: what every value comes from and goes to. Functions of the model are replaced by their nodes.</summary>
internal sealed class OnnxGraph
{
    private const int MinOperatorSet = 7;

    private readonly GraphConstants constants;
    private readonly Dictionary<string, List<NodeProto>> consumers = new(StringComparer.Ordinal);
    private readonly List<NodeProto> nodes = [];

    /// <summary>Reads a graph.</summary>
    /// <param name="path">The model's file, for messages.</param>
    /// <param name="model">The model, which has a graph.</param>
    /// <param name="length">Bytes of the file.</param>
    /// <exception cref="ModelFormatException">The graph is not well formed, or has not one input and one output.</exception>
    public OnnxGraph(string path, ModelProto model, long length)
    {
        Path = path;
        Budget = new(path, length);
        CheckOperatorSet(model);
        constants = new(this, model.Graph);
        Input = Only("inputs", [.. model.Graph.Input.Where(input => !constants.Contains(input.Name))]);
        Output = Only("outputs", [.. model.Graph.Output]);

        HashSet<string> known = new(StringComparer.Ordinal) { Input.Name };
        foreach (NodeProto node in new FunctionInliner(this, model).Nodes())
        {
            CheckOrder(node, known);
            if (!constants.TryAdd(node))
            {
                Add(node);
            }
        }
    }

    /// <summary>The model's file.</summary>
    public string Path { get; }

    /// <summary>The files beside the model that constants were read from.</summary>
    public IReadOnlyCollection<string> DataFiles => constants.DataFiles;

    /// <summary>How many numbers may be taken from the constants.</summary>
    public NumberBudget Budget { get; }

    /// <summary>What the model is given.</summary>
    public ValueInfoProto Input { get; }

    /// <summary>What the model gives.</summary>
    public ValueInfoProto Output { get; }

    /// <summary>The nodes that compute something, constants left out, each after those that it needs.</summary>
    public IReadOnlyList<NodeProto> Nodes => nodes;

    /// <summary>The nodes that take a value, in the order of the file.</summary>
    public IReadOnlyList<NodeProto> ConsumersOf(string value) => consumers.TryGetValue(value, out List<NodeProto>? found) ? found : [];

    /// <summary>The constant of that name, or null if the name is that of a computed value.</summary>
    public NamedTensor? FindConstant(string name) => constants.Contains(name) ? constants.Read(name) : null;

    /// <summary>The constant integers of that name, such as a shape, or null if the name is that of a computed value.</summary>
    public long[]? FindIntegers(string name) => constants.Contains(name) ? constants.ReadIntegers(name) : null;

    /// <summary>The constant that a node needs.</summary>
    /// <param name="node">The node.</param>
    /// <param name="index">Which of its inputs, from 0.</param>
    /// <param name="role">What the operator calls it, for messages.</param>
    public NamedTensor Constant(NodeProto node, int index, string role) =>
        node.Input.Count > index && node.Input[index].Length > 0
            ? FindConstant(node.Input[index]) ?? throw Error($"{node.Describe()} takes \"{Printable.Short(node.Input[index])}\", which is computed, as {role}: expected a constant.")
            : throw Error($"{node.Describe()} has no input {index} (from 0): expected {role}.");

    /// <summary>An error in this model.</summary>
    public ModelFormatException Error(string problem) => new(Path, problem);

    private void Add(NodeProto node)
    {
        nodes.Add(node);
        foreach (string value in node.Input.Where(input => input.Length > 0).Distinct())
        {
            if (!consumers.TryGetValue(value, out List<NodeProto>? found))
            {
                consumers.Add(value, found = []);
            }

            found.Add(node);
        }
    }

    /// <summary>Before version 7, operators of the same names had other attributes and other defaults.</summary>
    private void CheckOperatorSet(ModelProto model)
    {
        long version = model.OpsetImport.FirstOrDefault(set => set.Domain is "" or "ai.onnx")?.Version ?? 0;
        if (version < MinOperatorSet)
        {
            throw Error($"Expected ONNX operator set {MinOperatorSet} or newer, but the model names {(version == 0 ? "none" : $"{version}")}. Export it with a newer one.");
        }
    }

    /// <summary>ONNX orders nodes so that each follows those it needs, and names every value once: the graph has no cycles.</summary>
    private void CheckOrder(NodeProto node, HashSet<string> known)
    {
        if (node.Output.Count == 0 || node.Output[0].Length == 0)
        {
            throw Error($"{node.Describe()} has no output.");
        }

        foreach (string input in node.Input)
        {
            if (input.Length > 0 && !known.Contains(input) && !constants.Contains(input))
            {
                throw Error($"{node.Describe()} takes \"{Printable.Short(input)}\", which no input, initializer or node before it gives.");
            }
        }

        foreach (string output in node.Output)
        {
            if (output.Length > 0 && (constants.Contains(output) || !known.Add(output)))
            {
                throw Error($"{node.Describe()} gives \"{Printable.Short(output)}\", a name that is taken already.");
            }
        }
    }

    private ValueInfoProto Only(string what, ValueInfoProto[] values) => values.Length == 1
        ? values[0]
        : throw Error($"Expected a model with one input and one output, but it has {values.Length} {what}{(values.Length == 0 ? "" : " ")}{Printable.List(values, value => $"\"{Printable.Short(value.Name)}\"", " ")}. Export only the part with one of each.");
}
