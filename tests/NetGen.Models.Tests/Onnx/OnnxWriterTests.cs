using NetGen.Models.Tests.Support;
using Onnx;

namespace NetGen.Models.Tests.Onnx;

public sealed class OnnxWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<Activation> Activations => [.. Enum.GetValues<Activation>()];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Activations))]
    internal void Every_activation_reads_back_with_the_same_bits(Activation activation)
    {
        foreach (NumberType type in new[] { NumberType.Float32, NumberType.Float64 })
        {
            TrainedNetwork network = Networks.Random(1, type, 3, 7, 1, 2).With(activation, activation);

            Networks.AssertSame(network, RoundTrip(network));
        }
    }

    [Theory]
    [InlineData(NumberType.Float16)]
    [InlineData(NumberType.BFloat16)]
    internal void Numbers_of_16_bits_are_written_as_singles_which_hold_them_exactly(NumberType type)
    {
        TrainedNetwork network = Networks.Random(2, type, 3, 7, 2);

        Networks.AssertSame(network with { NumberType = NumberType.Float32 }, RoundTrip(network));
    }

    [Fact]
    public void Old_runtimes_know_the_versions_and_any_number_of_rows_goes_in()
    {
        ModelProto model = ModelProto.Parser.ParseFrom(OnnxWriter.Write("model.onnx", Networks.Random(3, NumberType.Float32, 3, 7, 2).With(Activation.Silu, Activation.Softmax)));

        Assert.Equal((7, "netgen"), (model.IrVersion, model.ProducerName));
        Assert.Equal(("", 13), (Assert.Single(model.OpsetImport).Domain, model.OpsetImport[0].Version));
        Assert.Equal(["Gemm", "Sigmoid", "Mul", "Gemm", "Softmax"], model.Graph.Node.Select(node => node.OpType));
        Assert.Equal(["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"], model.Graph.Initializer.Select(tensor => tensor.Name));
        Assert.Equal("input [batch, 3]", Shape(Assert.Single(model.Graph.Input)));
        Assert.Equal("output [batch, 2]", Shape(Assert.Single(model.Graph.Output)));
    }

    [Fact]
    public void Layers_of_the_same_name_are_numbered()
    {
        TrainedNetwork network = Networks.Random(5, NumberType.Float32, 3, 7, 2);
        TrainedNetwork same = network with { Layers = [.. network.Layers.Select(layer => layer with { Name = "fc" })] };

        Assert.Equal(["1", "2"], RoundTrip(same).Layers.Select(layer => layer.Name));
    }

    [Fact]
    public void A_layer_without_an_activation_is_refused_and_nothing_is_written()
    {
        string path = folder.PathOf("model.onnx");
        TrainedNetwork network = Networks.Random(4, NumberType.Float32, 3, 2);

        ModelFormatException exception = Assert.Throws<ModelFormatException>(() => ModelFile.Write(path, network with { Layers = [network.Layers[0] with { Activation = null }] }));
        Assert.StartsWith("Layer \"fc1\" has no activation, which ONNX must have: expected one of Identity, Sigmoid, ", exception.Problem, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    private static string Shape(ValueInfoProto value) =>
        $"{value.Name} [{string.Join(", ", value.Type.TensorType.Shape.Dim.Select(size => size.HasDimParam ? size.DimParam : $"{size.DimValue}"))}]";

    private TrainedNetwork RoundTrip(TrainedNetwork network)
    {
        string path = folder.PathOf("model.onnx");
        ModelFile.Write(path, network);
        return ModelFile.Read(path);
    }
}
