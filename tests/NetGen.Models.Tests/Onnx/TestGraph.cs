using Google.Protobuf;
using NetGen.Models.Tests.Support;
using Onnx;

namespace NetGen.Models.Tests.Onnx;

/// <summary>A model made by hand: the input "x", nodes, constants, and the output "y".</summary>
internal sealed class TestGraph
{
    public const int Batch = -1;

    private int nodes;

    /// <summary>Starts with an input and an output of rows of some shape; without sizes, they are not declared.</summary>
    public TestGraph(params long[] inputShape)
    {
        Model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = 13 });
        Model.Graph.Input.Add(Value("x", inputShape));
        Model.Graph.Output.Add(Value("y"));
    }

    public ModelProto Model { get; } = new() { IrVersion = 7, Graph = new GraphProto { Name = "test" } };

    /// <summary>Two inputs, the layer fc1 with three units, and the value "z".</summary>
    public static TestGraph WithLayer() => new TestGraph(Batch, 2).Layer("x", "z");

    /// <summary>The layer fc1 from a value with two numbers to one with three.</summary>
    public TestGraph Layer(string from, string to) => this
        .Constant("fc1.weight", [1, 2, 3, 4, 5, 6], 3, 2)
        .Constant("fc1.bias", [0.5, -0.5, 0.25], 3)
        .Node($"Gemm {from} fc1.weight fc1.bias", to, ("transB", 1L));

    /// <summary>Adds an initializer of singles.</summary>
    public TestGraph Constant(string name, double[] values, params long[] shape) => Constant(OnnxTensor.Of(name, values, NumberType.Float32, shape));

    public TestGraph Constant(TensorProto tensor)
    {
        Model.Graph.Initializer.Add(tensor);
        return this;
    }

    /// <summary>Adds an initializer of integers.</summary>
    public TestGraph Integers(string name, params long[] values) =>
        Constant(new TensorProto { Name = name, DataType = (int)TensorProto.Types.DataType.Int64, Dims = { values.Length }, Int64Data = { values } });

    /// <summary>Adds a node named n1, n2, and so on, from <c>OPERATOR INPUT INPUT …</c> and its outputs; <c>-</c> stands for an input left out.</summary>
    public TestGraph Node(string call, string outputs, params (string Name, object Value)[] attributes)
    {
        nodes++;
        Model.Graph.Node.Add(NodeOf($"n{nodes}", call, outputs, attributes));
        return this;
    }

    public static NodeProto NodeOf(string name, string call, string outputs, params (string Name, object Value)[] attributes)
    {
        string[] words = call.Split(' ');
        NodeProto node = new() { Name = name, OpType = words[0], Output = { outputs.Split(' ') } };
        node.Input.Add(words.Skip(1).Select(input => input == "-" ? "" : input));
        node.Attribute.Add(attributes.Select(attribute => AttributeOf(attribute.Name, attribute.Value)));
        return node;
    }

    /// <summary>Changes the model in a way that needs no word of its own.</summary>
    public TestGraph With(Action<ModelProto> change)
    {
        change(Model);
        return this;
    }

    public TrainedNetwork Read()
    {
        using TemporaryFolder folder = new();
        string path = folder.PathOf("test.onnx");
        File.WriteAllBytes(path, Model.ToByteArray());
        return ModelFile.Read(path);
    }

    /// <summary>What reading complains of.</summary>
    public string Problem() => Assert.Throws<ModelFormatException>(Read).Problem;

    public static ValueInfoProto Value(string name, params long[] shape)
    {
        ValueInfoProto value = new() { Name = name };
        if (shape.Length > 0)
        {
            TypeProto.Types.Tensor tensor = new() { ElemType = (int)TensorProto.Types.DataType.Float, Shape = new TensorShapeProto() };
            tensor.Shape.Dim.Add(shape.Select(size => size == Batch ? new TensorShapeProto.Types.Dimension { DimParam = "batch" } : new TensorShapeProto.Types.Dimension { DimValue = size }));
            value.Type = new TypeProto { TensorType = tensor };
        }

        return value;
    }

    private static AttributeProto AttributeOf(string name, object value) => value switch
    {
        float number => new() { Name = name, Type = AttributeProto.Types.AttributeType.Float, F = number },
        long number => new() { Name = name, Type = AttributeProto.Types.AttributeType.Int, I = number },
        string text => new() { Name = name, Type = AttributeProto.Types.AttributeType.String, S = ByteString.CopyFromUtf8(text) },
        float[] numbers => new() { Name = name, Type = AttributeProto.Types.AttributeType.Floats, Floats = { numbers } },
        long[] numbers => new() { Name = name, Type = AttributeProto.Types.AttributeType.Ints, Ints = { numbers } },
        TensorProto tensor => new() { Name = name, Type = AttributeProto.Types.AttributeType.Tensor, T = tensor },
        _ => throw new NotSupportedException($"{value.GetType()} is no type of attributes here."),
    };
}
