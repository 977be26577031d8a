using Google.Protobuf;
using NetGen.Models.Tests.Support;
using Onnx;

namespace NetGen.Models.Tests.Onnx.Tensors;

public sealed class ExternalDataTests : IDisposable
{
    private static readonly double[] Weights = [1, 2, 3, 4, 5, 6];

    private readonly TemporaryFolder folder = new();

    public ExternalDataTests() => File.WriteAllBytes(folder.PathOf("model.onnx.data"), [.. new byte[8], .. NumberBytes.Write(Weights, NumberType.Float32)]);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("offset=8;length=24")]
    [InlineData("offset=8")]
    public void Weights_are_read_from_a_file_beside_the_model(string place) =>
        Assert.Equal(Weights, ModelFile.Read(Save("location=model.onnx.data;" + place)).Layers[0].Weights);

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

    [Fact]
    public void Links_within_the_models_folder_are_followed()
    {
        Directory.CreateDirectory(folder.PathOf("data"));
        File.Move(folder.PathOf("model.onnx.data"), folder.PathOf("data/weights"));
        File.CreateSymbolicLink(folder.PathOf("model.onnx.data"), "data/weights");
        Directory.CreateSymbolicLink(folder.PathOf("folder"), "data");

        Assert.Equal(Weights, ModelFile.Read(Save("location=model.onnx.data;offset=8")).Layers[0].Weights);
        Assert.Equal(Weights, ModelFile.Read(Save("location=folder/weights;offset=8")).Layers[0].Weights);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("chain")]
    [InlineData("folder/secret")]
    [InlineData("folder/../secret")]
    [InlineData("inner/up/secret")]
    public void A_link_that_leads_out_of_the_models_folder_is_refused(string location)
    {
        using TemporaryFolder elsewhere = new();
        File.Copy(folder.PathOf("model.onnx.data"), elsewhere.PathOf("secret"));
        File.CreateSymbolicLink(folder.PathOf("file"), elsewhere.PathOf("secret"));
        File.CreateSymbolicLink(folder.PathOf("chain"), "file");
        Directory.CreateSymbolicLink(folder.PathOf("folder"), elsewhere.PathOf(""));
        Directory.CreateDirectory(folder.PathOf("inner"));
        Directory.CreateSymbolicLink(folder.PathOf("inner/up"), elsewhere.PathOf(""));
        string path = Save($"location={location};offset=8");

        // What goes up again after a link is found in the model's folder or not at all, since names are put together before links are followed.
        string expected = location == "folder/../secret" ? "which is not there: expected that file beside the model." : "which a link leads out of the model's folder: expected a file in it.";
        Assert.StartsWith($"Tensor \"fc1.weight\" has its data in \"{location}\", {expected}", Assert.Throws<ModelFormatException>(() => ModelFile.Read(path)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_a_link_may_have_its_data_where_it_lies_itself()
    {
        // As caches of downloads are laid out: names are links to blobs in another folder.
        using TemporaryFolder blobs = new();
        File.Move(Save("location=model.onnx.data;offset=8"), blobs.PathOf("1"));
        File.Move(folder.PathOf("model.onnx.data"), blobs.PathOf("2"));
        File.CreateSymbolicLink(folder.PathOf("model.onnx"), blobs.PathOf("1"));
        File.CreateSymbolicLink(folder.PathOf("model.onnx.data"), blobs.PathOf("2"));

        Assert.Equal(Weights, ModelFile.Read(folder.PathOf("model.onnx")).Layers[0].Weights);
    }

    [Fact]
    public void A_model_in_a_folder_that_is_a_link_has_its_data_there()
    {
        string path = Save("location=model.onnx.data;offset=8");
        using TemporaryFolder other = new();
        Directory.CreateSymbolicLink(other.PathOf("models"), Path.GetDirectoryName(path)!);

        Assert.Equal(Weights, ModelFile.Read(other.PathOf("models/model.onnx")).Layers[0].Weights);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(100_000)]
    public void A_name_longer_than_the_system_allows_is_refused(int length) => Assert.StartsWith(
        $"Tensor \"fc1.weight\" has its data in \"{new string('0', 80)}… ({length} characters)\"",
        Assert.Throws<ModelFormatException>(() => ModelFile.Read(Save($"location={new string('0', length)}"))).Problem,
        StringComparison.Ordinal);

    [Fact]
    public void Data_in_a_pipe_or_a_pointer_of_Git_are_refused()
    {
        using System.Diagnostics.Process make = System.Diagnostics.Process.Start("mkfifo", [folder.PathOf("pipe")]);
        make.WaitForExit();
        File.WriteAllText(folder.PathOf("pointer"), "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 32\n");

        Assert.EndsWith("is a folder, a pipe or a device: expected a regular file.", Assert.Throws<ModelFormatException>(() => ModelFile.Read(Save("location=pipe"))).Problem, StringComparison.Ordinal);
        Assert.EndsWith("Run: git lfs pull", Assert.Throws<ModelFormatException>(() => ModelFile.Read(Save("location=pointer"))).Problem, StringComparison.Ordinal);
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
