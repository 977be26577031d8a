using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>The constants of a graph: its initializers, its Constant nodes, and what Identity, Cast and Transpose make of them.</summary>
internal sealed class GraphConstants
{
    private readonly OnnxGraph graph;
    private readonly TensorReader reader;
    private readonly Dictionary<string, NamedProto> tensors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedTensor> read = new(StringComparer.Ordinal);

    /// <summary>Takes the initializers of a graph.</summary>
    /// <param name="graph">The graph, for messages.</param>
    /// <param name="proto">The graph as its file states it.</param>
    public GraphConstants(OnnxGraph graph, GraphProto proto)
    {
        this.graph = graph;
        reader = new(graph.Path, graph.Budget);
        if (proto.SparseInitializer.Count > 0)
        {
            throw graph.Error($"Initializer \"{proto.SparseInitializer[0].Values?.Name}\" is sparse: expected dense ones. Convert it before the export.");
        }

        foreach (TensorProto tensor in proto.Initializer)
        {
            if (tensors.ContainsKey(tensor.Name))
            {
                throw graph.Error($"Initializer \"{Printable.Short(tensor.Name)}\" occurs twice: expected different names.");
            }

            tensors.Add(tensor.Name, new(tensor.Name, tensor));
        }
    }

    /// <summary>The files beside the model that constants were read from.</summary>
    public IReadOnlyCollection<string> DataFiles => reader.DataFiles;

    /// <summary>Whether a constant has that name.</summary>
    public bool Contains(string name) => tensors.ContainsKey(name) || read.ContainsKey(name);

    /// <summary>The constant of that name, which there is.</summary>
    public NamedTensor Read(string name)
    {
        if (read.TryGetValue(name, out NamedTensor? known))
        {
            graph.Budget.Take(known.Values.Length);
            return known;
        }

        NamedProto proto = tensors[name];
        NamedTensor tensor = reader.Read(proto.Name, proto.Tensor);
        read.Add(name, tensor);
        return tensor;
    }

    /// <summary>The constant integers of that name, which there is.</summary>
    public long[] ReadIntegers(string name) => tensors.TryGetValue(name, out NamedProto? proto)
        ? reader.ReadIntegers(proto.Name, proto.Tensor)
        : throw graph.Error($"Constant \"{Printable.Short(name)}\" holds floating-point numbers: expected integers.");

    /// <summary>Takes a node's output as a constant, if it is one.</summary>
    /// <returns>Whether it is; otherwise the node computes something.</returns>
    public bool TryAdd(NodeProto node)
    {
        if (node.Operator() == "Constant")
        {
            tensors.Add(node.Output[0], new(node.Output[0], ValueOf(node)));
            return true;
        }

        if (node.Input.Count != 1 || node.Output.Count != 1 || !Contains(node.Input[0]))
        {
            return false;
        }

        string input = node.Input[0];
        switch (node.Operator())
        {
            case "Identity":
                IdentityNode.Check(graph, node);
                AddAlias(node.Output[0], input);
                return true;
            case "Cast":
                read.Add(node.Output[0], Cast(Read(input), CastNode.Target(graph, node)));
                return true;
            case "Transpose":
                TransposeNode.Check(graph, node);
                read.Add(node.Output[0], Transpose(node, Read(input)));
                return true;
            default:
                return false;
        }
    }

    /// <summary>A second name, also for integers, which are read otherwise.</summary>
    private void AddAlias(string alias, string name)
    {
        if (tensors.TryGetValue(name, out NamedProto? proto))
        {
            tensors.Add(alias, proto);
        }
        else
        {
            read.Add(alias, read[name]);
        }
    }

    private TensorProto ValueOf(NodeProto node)
    {
        NodeAttributes attributes = new(graph, node, "value", "value_float", "value_floats", "value_int", "value_ints");
        if (node.Attribute.Count != 1)
        {
            throw graph.Error($"{node.Describe()} has {node.Attribute.Count} attributes: expected one value.");
        }

        AttributeProto attribute = node.Attribute[0];
        TensorProto tensor = new();
        switch (attribute.Name)
        {
            case "value":
                return attribute.T ?? throw graph.Error($"{node.Describe()} has no tensor in its attribute value.");
            case "value_float":
                tensor.DataType = (int)TensorProto.Types.DataType.Float;
                tensor.FloatData.Add(attributes.Float(attribute.Name, default));
                break;
            case "value_floats":
                tensor.DataType = (int)TensorProto.Types.DataType.Float;
                graph.Budget.Take(attribute.Floats.Count);
                tensor.Dims.Add(attribute.Floats.Count);
                tensor.FloatData.Add(attribute.Floats);
                break;
            case "value_int":
                tensor.DataType = (int)TensorProto.Types.DataType.Int64;
                tensor.Int64Data.Add(attributes.Integer(attribute.Name, default));
                break;
            default:
                tensor.DataType = (int)TensorProto.Types.DataType.Int64;
                graph.Budget.Take(attribute.Ints.Count);
                tensor.Dims.Add(attribute.Ints.Count);
                tensor.Int64Data.Add(attribute.Ints);
                break;
        }

        return tensor;
    }

    /// <summary>Rounds as the cast does: a wider type changes nothing, a narrower one takes the nearest number.</summary>
    private static NamedTensor Cast(NamedTensor tensor, NumberType type) =>
        tensor with { Type = type, Values = NumberBytes.Read(NumberBytes.Write(tensor.Values, type), type) };

    private NamedTensor Transpose(NodeProto node, NamedTensor tensor) => tensor.Shape.Length == 2
        ? tensor with { Shape = [tensor.Shape[1], tensor.Shape[0]], Values = Matrix.Transpose(tensor.Values, tensor.Shape[0], tensor.Shape[1]) }
        : throw graph.Error($"{node.Describe()} takes the constant \"{Printable.Short(tensor.Name)}\" {tensor.ShapeText}: expected a matrix.");

    /// <summary>A tensor as its file states it; calls of the same function share it, under different names.</summary>
    private sealed record NamedProto(string Name, TensorProto Tensor);
}
