using Google.Protobuf;
using NetGen.Functions;
using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>Writes ONNX that PyTorch's users and old runtimes know: a Gemm for each layer, and the nodes of its activation.</summary>
internal static class OnnxWriter
{
    /// <summary>Version 7 goes with operator set 13, of 2020.</summary>
    private const int IrVersion = 7;
    private const int OperatorSet = 13;
    private const string InputName = "input";
    private const string OutputName = "output";

    /// <summary>The bytes of a file. Numbers of 16 bits, which few runtimes compute with, are written as FLOAT.</summary>
    /// <exception cref="ModelFormatException">A layer's activation is not known, or the weights take more than 2 GB.</exception>
    public static byte[] Write(string path, TrainedNetwork network)
    {
        NumberType type = network.NumberType == NumberType.Float64 ? NumberType.Float64 : NumberType.Float32;
        if (network.ParameterCount > int.MaxValue / NumberBytes.SizeOf(type))
        {
            throw new ModelFormatException(path, $"The network has {network.ParameterCount} parameters, too many for the 2 GB of an ONNX file. Write safetensors.");
        }

        GraphProto graph = new() { Name = "network" };
        graph.Input.Add(Rows(InputName, network.Layers[0].Inputs, type));
        graph.Output.Add(Rows(OutputName, network.Layers[network.Layers.Count - 1].Outputs, type));
        string value = InputName;
        bool areNamed = network.Layers.Select(layer => layer.Name).Distinct().Count() == network.Layers.Count;
        for (int index = 0; index < network.Layers.Count; index++)
        {
            // Every value of a graph has a name of its own.
            TrainedLayer layer = areNamed ? network.Layers[index] : network.Layers[index] with { Name = $"{index + 1}" };
            value = AddLayer(path, graph, layer, value, index == network.Layers.Count - 1 ? OutputName : $"{layer.Name}.a", type);
        }

        ModelProto model = new() { IrVersion = IrVersion, ProducerName = "netgen", Graph = graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = OperatorSet });
        return model.ToByteArray();
    }

    /// <summary>Adds <c>a = g(W·x + b)</c>.</summary>
    private static string AddLayer(string path, GraphProto graph, TrainedLayer layer, string x, string a, NumberType type)
    {
        Activation activation = layer.Activation
            ?? throw new ModelFormatException(path, $"Layer \"{Printable.Short(layer.Name)}\" has no activation, which ONNX must have: expected one of {ActivationNames.All}. Say which.");
        string weights = TensorNames.Weight(layer.Name);
        string biases = TensorNames.Bias(layer.Name);
        graph.Initializer.Add(OnnxTensor.Of(weights, layer.Weights, type, layer.Outputs, layer.Inputs));
        graph.Initializer.Add(OnnxTensor.Of(biases, layer.Biases, type, layer.Outputs));

        string z = activation.Function().IsIdentity ? a : $"{layer.Name}.z";
        NodeProto gemm = new() { OpType = "Gemm", Name = $"/{layer.Name}/Gemm" };
        gemm.Input.Add([x, weights, biases]);
        gemm.Output.Add(z);
        gemm.Attribute.Add(new AttributeProto { Name = "transB", Type = AttributeProto.Types.AttributeType.Int, I = 1 });
        graph.Node.Add(gemm);
        new ActivationWriter(graph, layer.Name, type).Write(activation, z, a);
        return a;
    }

    /// <summary>Describes rows of numbers, any number of them.</summary>
    private static ValueInfoProto Rows(string name, int width, NumberType type)
    {
        TypeProto.Types.Tensor tensor = new() { ElemType = (int)OnnxTensor.DataTypeOf(type), Shape = new TensorShapeProto() };
        tensor.Shape.Dim.Add(new TensorShapeProto.Types.Dimension { DimParam = "batch" });
        tensor.Shape.Dim.Add(new TensorShapeProto.Types.Dimension { DimValue = width });
        return new() { Name = name, Type = new TypeProto { TensorType = tensor } };
    }
}
