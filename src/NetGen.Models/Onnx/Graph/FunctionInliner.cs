using Onnx;

namespace NetGen.Models;

/// <summary>Replaces calls of a model's own functions, which newer exporters write for each module, by the nodes of the function.</summary>
internal sealed class FunctionInliner
{
    /// <summary>Far more than NetGen's 1,000 layers need; functions that call others can grow without bound.</summary>
    private const int MaxNodes = 100_000;
    private const int MaxDepth = 32;

    private readonly OnnxGraph graph;
    private readonly GraphProto proto;
    private readonly Dictionary<(string Domain, string Name), FunctionProto> functions = [];
    private readonly List<NodeProto> nodes = [];
    private int calls;

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
                throw graph.Error($"Function {function.Domain}.{function.Name} occurs twice: expected one of that name.");
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

        if (nodes.Count + calls > MaxNodes)
        {
            throw graph.Error($"{node.Describe()} is one call of too many: expected at most {MaxNodes} nodes and calls in the whole model. Export the model without functions.");
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
        NodeProto node = inner.Clone();
        node.Name = prefix + inner.Name;
        for (int i = 0; i < node.Input.Count; i++)
        {
            node.Input[i] = values.TryGetValue(node.Input[i], out string? name) ? name : prefix + node.Input[i];
        }

        for (int i = 0; i < node.Output.Count; i++)
        {
            node.Output[i] = values.TryGetValue(node.Output[i], out string? name) ? name : prefix + node.Output[i];
        }

        foreach (AttributeProto attribute in node.Attribute.Where(attribute => attribute.RefAttrName.Length > 0))
        {
            Resolve(attribute, call);
        }

        return node;
    }

    /// <summary>Gives an attribute that refers to one of the call the value of that.</summary>
    private void Resolve(AttributeProto attribute, NodeProto call)
    {
        AttributeProto given = call.Attribute.FirstOrDefault(given => given.Name == attribute.RefAttrName)
            ?? throw graph.Error($"{call.Describe()} does not give the attribute {attribute.RefAttrName} of its function: expected all of them. Export the model without functions.");
        string name = attribute.Name;
        attribute.ClearRefAttrName();
        attribute.MergeFrom(given);
        attribute.Name = name;
    }
}
