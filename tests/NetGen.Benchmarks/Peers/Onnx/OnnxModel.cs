using System.Globalization;
using System.Runtime.InteropServices;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Peers.Onnx;

/// <summary>A workload as an ONNX model: a <c>Gemm</c> and an activation for each layer. Field numbers are those of <c>onnx.proto</c>.</summary>
internal static class OnnxModel
{
    private const int IrVersion = 7;
    private const int OperatorSet = 13;
    private const int FloatType = 1;
    private const int IntegerAttribute = 2;

    /// <summary>The bytes of the model; its input is <c>x</c>, its output <c>y</c>, both with any number of rows.</summary>
    public static ReadOnlySpan<byte> Write(WorkloadData data)
    {
        ProtobufWriter graph = new();
        string value = "x";
        int last = data.Topology.LayerCount - 1;
        for (int l = 0; l <= last; l++)
        {
            string number = l.ToString(CultureInfo.InvariantCulture);
            string? operation = Operation(data.Topology.Activations[l]);
            string a = l == last ? "y" : "a" + number;
            string z = operation == null ? a : "z" + number;
            graph.Message(1, Node("Gemm", [value, "w" + number, "b" + number], z).Message(5, TransposeB()));
            if (operation != null)
            {
                graph.Message(1, Node(operation, [z], a));
            }

            value = a;
            graph.Message(5, Tensor("w" + number, data.Weights[l], [data.Topology.Sizes[l + 1], data.Topology.Sizes[l]]));
            graph.Message(5, Tensor("b" + number, data.Biases[l], [data.Topology.Sizes[l + 1]]));
        }

        graph.Text(2, "network").Message(11, Matrix("x", data.InputCount)).Message(12, Matrix("y", data.OutputCount));
        return new ProtobufWriter().Number(1, IrVersion).Message(7, graph).Message(8, new ProtobufWriter().Number(2, OperatorSet)).Written;
    }

    private static string? Operation(Activation activation) => activation switch
    {
        Activation.Identity => null,
        Activation.Relu => "Relu",
        _ => activation.ToString(),
    };

    private static ProtobufWriter Node(string operation, string[] inputs, string output)
    {
        ProtobufWriter node = new();
        foreach (string input in inputs)
        {
            node.Text(1, input);
        }

        return node.Text(2, output).Text(4, operation);
    }

    private static ProtobufWriter TransposeB() => new ProtobufWriter().Text(1, "transB").Number(3, 1).Number(20, IntegerAttribute);

    private static ProtobufWriter Tensor(string name, float[] values, int[] sizes)
    {
        ProtobufWriter tensor = new();
        foreach (int size in sizes)
        {
            tensor.Number(1, size);
        }

        return tensor.Number(2, FloatType).Text(8, name).Bytes(9, MemoryMarshal.AsBytes<float>(values));
    }

    private static ProtobufWriter Matrix(string name, int columns)
    {
        ProtobufWriter shape = new ProtobufWriter()
            .Message(1, new ProtobufWriter().Text(2, "rows"))
            .Message(1, new ProtobufWriter().Number(1, columns));
        ProtobufWriter tensor = new ProtobufWriter().Number(1, FloatType).Message(2, shape);
        return new ProtobufWriter().Text(1, name).Message(2, new ProtobufWriter().Message(1, tensor));
    }
}
