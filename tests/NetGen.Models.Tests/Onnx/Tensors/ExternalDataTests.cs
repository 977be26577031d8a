using Google.Protobuf;
using NetGen.Models.Tests.Support;
using Onnx;

namespace NetGen.Models.Tests.Onnx.Tensors;

public sealed class ExternalDataTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExternalDataTests() => File.WriteAllBytes(folder.PathOf("model.onnx.data"), [.. new byte[8], .. NumberBytes.Write([1, 2, 3, 4, 5, 6], NumberType.Float32)]);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("offset=8;length=24")]
    [InlineData("offset=8")]
    public void Weights_are_read_from_a_file_beside_the_model(string place) =>
        Assert.Equal([1, 2, 3, 4, 5, 6], ModelFile.Read(Save("location=model.onnx.data;" + place)).Layers[0].Weights);

    [Fact]
    public void The_network_tells_which_files_beside_the_model_it_was_read_from() =>
        Assert.Equal([folder.PathOf("model.onnx.data")], ModelFile.Read(Save("location=model.onnx.data;offset=8")).DataFiles);

    [Theory]
    [InlineData("location=model.onnx.data;offset=8;length=20", "Tensor \"fc1.weight\" takes 20 bytes at offset 8 of its data file \"model.onnx.data\", which has 32: expected 24 bytes within the file. Copy both files again.")]
    [InlineData("location=model.onnx.data;offset=16;length=24", "Tensor \"fc1.weight\" takes 24 bytes at offset 16 of its data file \"model.onnx.data\", which has 32: expected 24 bytes within the file. Copy both files again.")]
    [InlineData("location=model.onnx.data;offset=9223372036854775807;length=24", "Tensor \"fc1.weight\" takes 24 bytes at offset 9223372036854775807 of its data file \"model.onnx.data\", which has 32: expected 24 bytes within the file. Copy both files again.")]
    [InlineData("location=model.onnx.data;offset=-8", "Tensor \"fc1.weight\" has external data with offset \"-8\": expected a number of bytes.")]
    [InlineData("location=weights.bin", "Tensor \"fc1.weight\" has its data in \"weights.bin\", which is not there: expected that file beside the model. Copy it along, or export without external data.")]
    [InlineData("location=../weights.bin", "Tensor \"fc1.weight\" has its data in \"../weights.bin\": expected a file in the model's folder. Save the model with its data beside it.")]
    [InlineData("location=/etc/hostname", "Tensor \"fc1.weight\" has its data in \"/etc/hostname\": expected a file in the model's folder. Save the model with its data beside it.")]
    [InlineData("offset=8", "Tensor \"fc1.weight\" has its data in \"\": expected a file in the model's folder. Save the model with its data beside it.")]
    public void Data_elsewhere_or_not_all_there_are_refused(string place, string problem)
    {
        string path = Save(place);

        Assert.Equal(problem, Assert.Throws<ModelFormatException>(() => ModelFile.Read(path)).Problem);
    }

    private string Save(string place)
    {
        TestGraph graph = new TestGraph().Layer("x", "y");
        TensorProto weights = graph.Model.Graph.Initializer[0];
        weights.ClearRawData();
        weights.DataLocation = TensorProto.Types.DataLocation.External;
        weights.ExternalData.Add(place.Split(';').Select(entry => entry.Split('=')).Select(entry => new StringStringEntryProto { Key = entry[0], Value = entry[1] }));
        string path = folder.PathOf("model.onnx");
        File.WriteAllBytes(path, graph.Model.ToByteArray());
        return path;
    }
}
