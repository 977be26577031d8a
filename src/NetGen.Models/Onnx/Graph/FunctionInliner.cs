using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>Replaces calls of a model's own functions, which newer exporters write for each module, by the nodes of the function.</summary>
internal sealed class FunctionInliner
{
    /// <summary>Far more than NetGen's 1,000 layers need; functions that call others can grow without bound.</summary>
    private const int MaxNodes = 20_000;
    private const int MaxDepth = 32;

    /// <summary>What the calls may add to the model: names, inputs and attributes.</summary>
    private const int MaxLength = 1 << 22;

    /// <summary>Characters that an input of a call takes beside its name.</summary>
    private const int InputLength = 32;

    /// <summary>Characters that a copied attribute takes for each of its bytes.</summary>
    private const int AttributeFactor = 16;

    private readonly OnnxGraph graph;
    private readonly GraphProto proto;
    private readonly Dictionary<(string Domain, string Name), FunctionProto> functions = [];
    private readonly List<NodeProto> nodes = [];
    private int calls;
    private long length;

    /// <summary>Takes the functions of a model.</summary>
    /// <param name="graph">The graph, for messages.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ModelFormatException">Two functions have the same name.</exception>
    public FunctionInliner(OnnxGraph graph, ModelProto model)
    {
        this.graph = graph;
        proto = model.Graph;
        foreach (FunctionProto function in model.Functions)
        {
            if (functions.ContainsKey((function.Domain, function.Name)))
            {
                throw graph.Error($"Function {Printable.Short($"{function.Domain}.{function.Name}")} occurs twice: expected one of that name.");
            }

            functions.Add((function.Domain, function.Name), function);
        }
    }

    /// <summary>The graph's nodes without calls of functions, in their order.</summary>
    /// <exception cref="ModelFormatException">Functions call each other too deeply, or become too many nodes.</exception>
    public IReadOnlyList<NodeProto> Nodes()
    {
        foreach (NodeProto node in proto.Node)
        {
            Expand(node, depth: 0);
        }

        return nodes;
    }

    private void Expand(NodeProto node, int depth)
    {
        if (nodes.Count + calls == MaxNodes)
        {
            throw graph.Error($"{node.Describe()} is one of too many: expected at most {MaxNodes} nodes and calls in the whole model. Export the model without functions.");
        }

        if (!functions.TryGetValue((node.Domain, node.OpType), out FunctionProto? function))
        {
            nodes.Add(node);
            return;
        }

        calls++;
        if (depth == MaxDepth)
        {
            throw graph.Error($"{node.Describe()} is a call within {depth} others: expected at most {MaxDepth} in one another. Export the model without functions.");
        }

        Dictionary<string, string> values = ValuesOf(node, function);
        string prefix = $"{(node.Name.Length > 0 ? node.Name : node.OpType)}#{calls}/";
        foreach (NodeProto inner in function.Node)
        {
            Expand(Renamed(inner, node, values, prefix), depth + 1);
        }
    }

    /// <summary>What the function's inputs and outputs are called where it is called.</summary>
    private Dictionary<string, string> ValuesOf(NodeProto call, FunctionProto function)
    {
        if (call.Input.Count > function.Input.Count || call.Output.Count > function.Output.Count)
        {
            throw graph.Error($"{call.Describe()} has {call.Input.Count} inputs and {call.Output.Count} outputs: expected at most {function.Input.Count} and {function.Output.Count}, as its function has.");
        }

        Grow(call, function.Input.Sum(input => input.Length + (long)InputLength));

        // Inputs that the call leaves out have the empty name, as everywhere in ONNX.
        Dictionary<string, string> values = new(StringComparer.Ordinal) { [""] = "" };
        for (int i = 0; i < function.Input.Count; i++)
        {
            values[function.Input[i]] = i < call.Input.Count ? call.Input[i] : "";
        }

        for (int i = 0; i < call.Output.Count; i++)
        {
            values[function.Output[i]] = call.Output[i];
        }

        return values;
    }

    private NodeProto Renamed(NodeProto inner, NodeProto call, Dictionary<string, string> values, string prefix)
    {
        // Before the names are made: a long prefix before many of them would take memory without end.
        Grow(call, (prefix.Length * (inner.Input.Count + inner.Output.Count + 1L)) + inner.CalculateSize());
        NodeProto node = new() { Domain = inner.Domain, OpType = inner.OpType, Name = prefix + inner.Name };
        node.Input.Add(inner.Input.Select(name => NameOf(name, values, prefix)));
        node.Output.Add(inner.Output.Select(name => NameOf(name, values, prefix)));

        // Attributes are read only, so that all calls share those of the function.
        node.Attribute.Add(inner.Attribute.Select(attribute => attribute.RefAttrName.Length > 0 ? Resolved(attribute, call) : attribute));
        return node;
    }

    private static string NameOf(string name, Dictionary<string, string> values, string prefix) =>
        values.TryGetValue(name, out string? outside) ? outside : prefix + name;

    /// <summary>An attribute that refers to one of the call, with the value of that.</summary>
    private AttributeProto Resolved(AttributeProto attribute, NodeProto call)
    {
        Grow(call, call.Attribute.Count);
        AttributeProto given = call.Attribute.FirstOrDefault(given => given.Name == attribute.RefAttrName)
            ?? throw graph.Error($"{call.Describe()} does not give the attribute {Printable.Short(attribute.RefAttrName)} of its function: expected all of them. Export the model without functions.");
        Grow(call, AttributeFactor * (long)given.CalculateSize());
        AttributeProto resolved = given.Clone();
        resolved.Name = attribute.Name;
        return resolved;
    }

    private void Grow(NodeProto call, long more)
    {
        length += more;
        if (length > MaxLength)
        {
            throw graph.Error($"{call.Describe()} is one call of too many: expected calls of functions to add at most {MaxLength} characters to the model. Export the model without functions.");
        }
    }
}
