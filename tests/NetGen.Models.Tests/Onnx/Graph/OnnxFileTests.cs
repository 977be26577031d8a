using Google.Protobuf;
using NetGen.Models.Tests.Support;
using Onnx;

namespace NetGen.Models.Tests.Onnx.Graph;

public sealed class OnnxFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(3, "offset 2 of 3, in ModelProto.producer_name")]
    [InlineData(12, "offset 11 of 12, in ModelProto.producer_version")]
    [InlineData(500, "offset 19 of 500, in ModelProto.graph")]
    public void A_file_that_breaks_off_is_refused_with_the_offset_of_the_broken_field(int length, string place) => Assert.Equal(
        $"Expected an ONNX model, but its protocol buffer breaks off or is corrupt at {place}. Export or copy the model again.",
        Problem(ModelFiles.Bytes("iris_4-8-3_sigmoid.gemm.onnx")[..length]));

    [Theory]
    [InlineData(22, 0x0D, "22 of 781, in GraphProto.node")]
    [InlineData(22, 0x0B, "22 of 781, in GraphProto.node")]
    [InlineData(23, 0xFF, "22 of 781, in GraphProto.node")]
    [InlineData(25, 0x7F, "24 of 781, in NodeProto.input")]
    [InlineData(26, 0xFF, "24 of 781, in NodeProto.input")]
    [InlineData(777, 0x07, "777 of 781, in ModelProto")]
    public void A_damaged_field_is_refused_with_its_offset(int offset, byte value, string place)
    {
        byte[] bytes = ModelFiles.Bytes("iris_4-8-3_sigmoid.gemm.onnx");
        bytes[offset] = value;

        Assert.StartsWith($"Expected an ONNX model, but its protocol buffer breaks off or is corrupt at offset {place}", Problem(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_without_a_model_are_refused()
    {
        Assert.Equal("Expected an ONNX model with a graph, but its 2 bytes hold no graph. Export the model again.", Problem([0x08, 0x07]));
        Assert.Equal(
            "Expected an ONNX model, but its protocol buffer breaks off or is corrupt at offset 0 of 22, in ModelProto.graph. Export or copy the model again.",
            Problem("<xml >Not found</xml >"u8.ToArray()));
    }

    [Fact]
    public void Graphs_within_graphs_without_end_are_refused()
    {
        GraphProto graph = new();
        for (int depth = 0; depth < 40; depth++)
        {
            graph = new() { Node = { new NodeProto { OpType = "If", Attribute = { new AttributeProto { Name = "then_branch", G = graph } } } } };
        }

        Assert.StartsWith("Expected an ONNX model, but its protocol buffer breaks off or is corrupt at offset ", Problem(new ModelProto { Graph = graph }.ToByteArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_that_only_the_parser_sees_is_refused() => Assert.StartsWith(
        "Expected an ONNX model, but its protocol buffer is corrupt: ",
        Problem([0x3A, 0x10, 0x2A, 0x0E, 0x3A, 0x0C, .. Enumerable.Repeat((byte)0x80, 11), 0x00]),
        StringComparison.Ordinal);

    [Fact]
    public void Messages_of_two_bytes_that_would_take_hundreds_are_refused()
    {
        byte[] nodes = [.. Enumerable.Repeat(new byte[] { 0x0A, 0x00 }, 100_000).SelectMany(node => node)];
        byte[] bytes = [0x3A, 0xC0, 0x9A, 0x0C, .. nodes];
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.StartsWith("The ONNX model has more than 60000 nodes, tensors and attributes in 200004 bytes", Problem(bytes), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
    }

    [Fact]
    public void A_part_that_occurs_twice_is_refused_since_to_merge_many_takes_memory_without_end()
    {
        TestGraph graph = new TestGraph(TestGraph.Batch, 2).Layer("x", "y");
        byte[] type = graph.Model.Graph.Input[0].Type.ToByteArray();
        byte[] value = [0x0A, 0x01, (byte)'x', 0x12, (byte)(2 * type.Length), .. type, .. type];
        byte[] rest = new ModelProto { Graph = graph.Model.Graph, OpsetImport = { graph.Model.OpsetImport } }.ToByteArray();
        byte[] bytes = [0x3A, (byte)(value.Length + 2), 0x5A, (byte)value.Length, .. value];

        Assert.Contains(", in TypeProto.tensor_type, which occurs twice. ", Problem(bytes), StringComparison.Ordinal);
        Assert.Contains(", in ModelProto.graph, which occurs twice. ", Problem([.. rest, .. rest]), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_that_many_layers_share_are_refused_before_they_take_memory()
    {
        TestGraph graph = new TestGraph().Constant("w", new double[500 * 500], 500, 500);
        for (int layer = 0; layer < 100; layer++)
        {
            graph.Node($"MatMul {(layer == 0 ? "x" : $"v{layer}")} w", layer == 99 ? "y" : $"v{layer + 1}");
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.StartsWith("The nodes of the model take more than ", graph.Problem(), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 128 << 20);
    }

    [Fact]
    public void Weights_that_are_not_finite_are_refused()
    {
        string problem = new TestGraph().Constant("fc1.weight", [1, 2, double.NaN, 4], 2, 2).Node("Gemm x fc1.weight", "y", ("transB", 1L)).Problem();

        Assert.StartsWith("Layer 1 (\"fc1\") has the weight NaN at row 1 (its output), column 0 (its input)", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iris_4-8-3_sigmoid.hand.onnx")]
    [InlineData("batchnorm_6-10-4_relu.onnx")]
    [InlineData("tiny_gelu_tanh.onnx")]
    public void Damaged_files_are_read_or_refused_but_never_anything_else(string name)
    {
        byte[] good = ModelFiles.Bytes(name);
        Random random = new(1);
        int refused = 0;
        for (int attempt = 0; attempt < 2_000; attempt++)
        {
            refused += IsRefused(Damaged(good, random)) ? 1 : 0;
        }

        Assert.InRange(refused, 500, 1_999);
    }

    [Fact]
    public void No_file_that_breaks_off_is_read_as_a_network()
    {
        byte[] good = ModelFiles.Bytes("tiny_gelu_erf.onnx");
        ModelProto model = ModelProto.Parser.ParseFrom(good);

        // The operator sets stand after the graph, so that no shorter file has all.
        Assert.NotEmpty(model.OpsetImport);
        Assert.All(Enumerable.Range(0, good.Length), length => Assert.True(IsRefused(good[..length])));
    }

    [Fact]
    public void A_huge_declared_size_takes_no_memory()
    {
        byte[] bytes = new TestGraph().Layer("x", "y").With(model => model.Graph.Initializer[0].Dims[0] = int.MaxValue / 16).Model.ToByteArray();
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(IsRefused(bytes));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    /// <summary>A file with a few flipped bits, or a piece missing at its end or in its middle.</summary>
    private static byte[] Damaged(byte[] good, Random random)
    {
        int start = random.Next(good.Length);
        switch (random.Next(4))
        {
            case 0:
                return good[..start];
            case 1:
                return [.. good[..start], .. good[Math.Min(start + random.Next(1, 9), good.Length)..]];
            default:
                byte[] damaged = [.. good];
                for (int flips = random.Next(1, 4); flips > 0; flips--)
                {
                    damaged[random.Next(good.Length)] ^= (byte)(1 << random.Next(8));
                }

                return damaged;
        }
    }

    private static bool IsRefused(byte[] bytes)
    {
        try
        {
            NetworkChecks.Check("model.onnx", OnnxReader.Read("model.onnx", bytes));
            return false;
        }
        catch (ModelFormatException)
        {
            return true;
        }
    }

    private string Problem(byte[] bytes)
    {
        string path = folder.PathOf("model.onnx");
        File.WriteAllBytes(path, bytes);
        return Assert.Throws<ModelFormatException>(() => ModelFile.Read(path)).Problem;
    }
}
