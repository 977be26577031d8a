using System.Text;
using Google.Protobuf;
using NetGen.Models.Tests.Onnx;
using NetGen.Models.Tests.Support;
using Onnx;

namespace NetGen.Models.Tests.Mutations;

/// <summary>A damaged file of one of the formats, decided by a seed.</summary>
internal static class MutatedFile
{
    /// <summary>The file of external data that models of ONNX name.</summary>
    public const string DataName = "weights.data";

    /// <summary>Its numbers.</summary>
    public static readonly byte[] Data = NumberBytes.Write([.. Enumerable.Range(0, 64).Select(number => number / 64.0)], NumberType.Float32);

    private static readonly byte[][] JsonWords = Words(
        "{", "}", "[", "]", "[]", "{}", ",", ":", "[],", "{},", "1,", "0.5,", "\"a\":1,", "null", "true", "1e999", "\"", "\"\\ud800\"", "\"\\u001b\"", "\u00ff", "[[1],[2]],", "[[],[]]",
        "\"in\":", "\"out\":", "\"weight\":", "\"bias\":", "\"layers\":", "\"samples\":", "\"inputs\":", "\"outputs\":", "\"tolerance\":", "\"format\":", "\"activation\":\"tanh\",", "\"dtype\":\"F64\",",
        "\"shape\":[0,2147483647],", "\"data_offsets\":[0,0]", "\"__metadata__\":{\"a\":\"\"},", "\"a.weight\":{\"dtype\":\"F16\",\"shape\":[1,0],\"data_offsets\":[0,0]},");

    private static readonly byte[][] ArrayWords = Words("'descr': '<f2'", "'<f8'", "'>f4'", "True", "'shape': (", "(1073741823, 0)", "(0,)", "1,", "()", ", ", "}", "\u0093NUMPY\u0001\0", "\u0093NUMPY\u0002\0", "PK\u0001\u0002", "PK\u0005\u0006", "\0\0\0\0");

    private static readonly byte[][] WireWords =
        [.. Words("\u000a\0", "\u0012\0", "\u002a\0", "\u0008\u0001", "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u0001", "\u0080\u0080\u0080\u0080\u0008", "MatMul", "Add", "Cast", "Identity", "Constant", "Transpose")];

    private static readonly Dictionary<string, byte[][]> Seeds = new(StringComparer.Ordinal)
    {
        [".onnx"] = [.. Files("iris_4-8-3_sigmoid.gemm.onnx", "iris_4-8-3_sigmoid.hand.onnx", "iris_4-8-3_sigmoid.float16.onnx", "batchnorm_6-10-4_relu.onnx", "tiny_gelu_tanh.onnx", "tiny_softplus.onnx"), WithFunction(), WithExternalData()],
        [".safetensors"] = [.. Files("iris_4-8-3_sigmoid.safetensors", "iris_4-8-3_sigmoid.bf16.safetensors", "iris_4-8-3_sigmoid.f64.safetensors"), SafetensorsWriter.Write("", Small)],
        [".npy"] = [NpyWriter.Write("", new([new("weights", 4, 8, new double[32], new double[8], null)], NumberType.Float32)), Encoding.Latin1.GetBytes("\u0093NUMPY\u0001\0\u0040\0{'descr': '>f2', 'fortran_order': True, 'shape': (3, 2), }      \n" + new string('<', 12))],
        [".npz"] = Files("iris_4-8-3_sigmoid.npz", "iris_4-8-3_sigmoid.fortran_f64.npz"),
        [".json"] = [.. Files("iris_4-8-3_sigmoid.json"), JsonModelWriter.Write("", Small with { Samples = new([[1, 2], [3, 4]], [[1], [2]]) })],
        [".samples.json"] = [.. Files("iris_4-8-3_sigmoid.io.json", "tiny.io.json"), Encoding.ASCII.GetBytes("""{"inputs":[[1,2],[3,4]],"outputs":[[1],[2]],"tolerance":1e-5}""")],
    };

    /// <summary>The endings of the formats.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Seeds.Keys];

    private static TrainedNetwork Small => Networks.Random(1, NumberType.Float32, 2, 3, 1);

    /// <summary>The bytes of the file of that seed.</summary>
    public static byte[] Of(string ending, int seed)
    {
        Random random = new(seed);
        byte[][] seeds = Seeds[ending];
        byte[] file = seeds[random.Next(seeds.Length)];
        byte[] other = seeds[random.Next(seeds.Length)];
        return (ending, random.Next(4)) switch
        {
            (".onnx", > 0) => WireMutations.Apply(random, file, other),
            (".safetensors", > 0) => HeaderMutations.Apply(random, file, other, JsonWords),
            (".npz", > 0) => ArchiveMutations.Apply(random, file, ArrayWords),
            _ => ByteMutations.Apply(random, file, other, ending == ".onnx" ? WireWords : ending is ".npy" or ".npz" ? ArrayWords : JsonWords),
        };
    }

    private static byte[][] Files(params string[] names) => Array.ConvertAll(names, ModelFiles.Bytes);

    private static byte[][] Words(params string[] words) => Array.ConvertAll(words, Encoding.Latin1.GetBytes);

    private static byte[] WithFunction()
    {
        NodeProto constant = TestGraph.NodeOf("c", "Constant", "d", ("value_floats", new float[] { 1, 2, 3 }));
        NodeProto leaky = TestGraph.NodeOf("l", "LeakyRelu e", "b");
        leaky.Attribute.Add(new AttributeProto { Name = "alpha", Type = AttributeProto.Types.AttributeType.Float, RefAttrName = "slope" });
        TestGraph graph = TestGraph.WithLayer().Node("F z", "y", ("slope", 0.01f));
        graph.Model.Graph.Node[1].Domain = "local";
        graph.Model.Functions.Add(new FunctionProto { Domain = "local", Name = "F", Input = { "a" }, Output = { "b" }, Node = { constant, TestGraph.NodeOf("s", "Add a d", "e"), leaky } });
        return graph.Model.ToByteArray();
    }

    private static byte[] WithExternalData()
    {
        TestGraph graph = TestGraph.WithLayer().Node("Relu z", "y");
        foreach (TensorProto tensor in graph.Model.Graph.Initializer)
        {
            tensor.ClearRawData();
            tensor.DataLocation = TensorProto.Types.DataLocation.External;
            tensor.ExternalData.Add(new StringStringEntryProto { Key = "location", Value = DataName });
            tensor.ExternalData.Add(new StringStringEntryProto { Key = "offset", Value = "8" });
            tensor.ExternalData.Add(new StringStringEntryProto { Key = "length", Value = tensor.Name == "fc1.bias" ? "12" : "24" });
        }

        return graph.Model.ToByteArray();
    }
}
