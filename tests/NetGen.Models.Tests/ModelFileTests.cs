using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests;

public sealed class ModelFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(".safetensors", NumberType.Float16)]
    [InlineData(".safetensors", NumberType.BFloat16)]
    [InlineData(".safetensors", NumberType.Float32)]
    [InlineData(".safetensors", NumberType.Float64)]
    [InlineData(".json", NumberType.Float16)]
    [InlineData(".json", NumberType.BFloat16)]
    [InlineData(".json", NumberType.Float32)]
    [InlineData(".json", NumberType.Float64)]
    internal void What_was_written_reads_the_same(string ending, NumberType type)
    {
        TrainedNetwork network = Networks.Random(1, type, 3, 12, 5, 1);
        string path = folder.PathOf("model" + ending);
        ModelFile.Write(path, network);

        Networks.AssertSame(network, ModelFile.Read(path));
    }

    [Theory]
    [InlineData(NumberType.Float16, NumberType.Float16)]
    [InlineData(NumberType.BFloat16, NumberType.Float32)]
    [InlineData(NumberType.Float32, NumberType.Float32)]
    [InlineData(NumberType.Float64, NumberType.Float64)]
    internal void An_archive_of_NumPy_keeps_numbers_and_names_but_has_no_activations(NumberType type, NumberType written)
    {
        TrainedNetwork network = Networks.Random(2, type, 3, 12, 5, 1);
        string path = folder.PathOf("model.npz");
        ModelFile.Write(path, network);

        TrainedNetwork read = ModelFile.Read(path);
        Networks.AssertSameLayers(network, read);
        Assert.Equal(written, read.NumberType);
        Assert.All(read.Layers, layer => Assert.Null(layer.Activation));
    }

    [Fact]
    public void A_lone_array_is_a_layer_named_like_its_file()
    {
        TrainedNetwork network = new([new("scale", 2, 3, [1, 2, 3, 4, 5, 6], new double[3], null)], NumberType.Float32);
        string path = folder.PathOf("scale.npy");
        ModelFile.Write(path, network);

        Networks.AssertSame(network, ModelFile.Read(path));
    }

    [Fact]
    public void Names_that_do_not_say_the_order_of_the_layers_become_numbers()
    {
        TrainedNetwork network = Networks.Random(3, NumberType.Float32, 2, 2, 2);
        TrainedNetwork unordered = network with { Layers = [network.Layers[0] with { Name = "input" }, network.Layers[1] with { Name = "hidden" }] };
        string path = folder.PathOf("model.safetensors");
        ModelFile.Write(path, unordered);

        Networks.AssertSame(network with { Layers = [network.Layers[0] with { Name = "1" }, network.Layers[1] with { Name = "2" }] }, ModelFile.Read(path));
    }

    [Fact]
    public void The_ending_is_found_in_any_case()
    {
        TrainedNetwork network = Networks.Random(4, NumberType.Float32, 2, 3);
        string path = folder.PathOf("MODEL.SafeTensors");
        ModelFile.Write(path, network);

        Networks.AssertSame(network, ModelFile.Read(path));
    }

    [Theory]
    [InlineData("model.h5", "to ONNX, for example by tf2onnx")]
    [InlineData("model.keras", "to ONNX, for example by tf2onnx")]
    [InlineData("model.tflite", "to ONNX, for example by tf2onnx")]
    [InlineData("model.pt", "safetensors.torch.save_file")]
    [InlineData("model.pth", "torch.onnx.export")]
    [InlineData("model.joblib", "skl2onnx")]
    [InlineData("model", "Rename the file")]
    public void Other_formats_are_refused_with_the_way_to_one_that_is_read(string name, string advice)
    {
        string path = folder.PathOf(name);
        File.WriteAllText(path, "something else");
        ModelFormatException exception = Assert.Throws<ModelFormatException>(() => ModelFile.Read(path));

        Assert.StartsWith($"{path}: The ending \"{Path.GetExtension(name)}\" names no format that is read or written: expected ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(advice, exception.Problem, StringComparison.Ordinal);
        Assert.Throws<ModelFormatException>(() => ModelFile.Write(path, Networks.Random(5, NumberType.Float32, 1, 1)));
    }

    [Fact]
    public void A_number_too_large_for_the_type_is_refused_and_the_file_stays()
    {
        string path = folder.PathOf("model.safetensors");
        ModelFile.Write(path, Networks.Random(6, NumberType.Float32, 1, 1));
        byte[] before = File.ReadAllBytes(path);
        TrainedNetwork network = new([new("a", 1, 1, [65520], [0], Activation.Tanh)], NumberType.Float16);

        ModelFormatException exception = Assert.Throws<ModelFormatException>(() => ModelFile.Write(path, network));
        Assert.StartsWith("Layer 1 (\"a\") has a weight or a bias too large for Float16", exception.Problem, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData(NumberType.Float16)]
    [InlineData(NumberType.BFloat16)]
    [InlineData(NumberType.Float32)]
    internal void The_largest_number_that_rounds_into_a_type_is_written(NumberType type)
    {
        double largest = Math.BitDecrement(NumberTypes.Limit(type));
        string path = folder.PathOf("model.safetensors");
        ModelFile.Write(path, new([new("a", 1, 1, [largest], [0], Activation.Tanh)], type));

        Assert.True(double.IsFinite(ModelFile.Read(path).Layers[0].Weights[0]));
        Assert.Throws<ModelFormatException>(() => ModelFile.Write(path, new([new("a", 1, 1, [-NumberTypes.Limit(type)], [0], Activation.Tanh)], type)));
    }

    [Fact]
    public void Writing_replaces_the_file_and_leaves_nothing_beside_it()
    {
        string path = folder.PathOf("model.json");
        ModelFile.Write(path, Networks.Random(7, NumberType.Float32, 1, 1));
        TrainedNetwork network = Networks.Random(8, NumberType.Float32, 2, 3);
        ModelFile.Write(path, network);

        Networks.AssertSame(network, ModelFile.Read(path));
        Assert.Equal(["model.json"], folder.Names);
    }

    [Fact]
    public void Who_reads_the_old_file_while_it_is_replaced_reads_it_to_its_end()
    {
        string path = folder.PathOf("model.npz");
        ModelFile.Write(path, Networks.Random(10, NumberType.Float32, 1, 1));
        byte[] old = File.ReadAllBytes(path);
        using FileStream reader = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        ModelFile.Write(path, Networks.Random(11, NumberType.Float32, 1, 1));

        byte[] read = new byte[old.Length];
        reader.ReadExactly(read);
        Assert.Equal(old, read);
    }

    [Fact]
    public void A_failure_leaves_nothing_behind()
    {
        string path = folder.PathOf("model.npz");
        Directory.CreateDirectory(path);

        Assert.ThrowsAny<Exception>(() => ModelFile.Write(path, Networks.Random(12, NumberType.Float32, 1, 1)));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_lone_array_cannot_hold_a_bias()
    {
        ModelFormatException exception = Assert.Throws<ModelFormatException>(() => ModelFile.Write(folder.PathOf("model.npy"), Networks.Random(9, NumberType.Float32, 1, 2, 1)));

        Assert.Equal("A .npy file holds the weights of one layer without a bias; the network has 2 layers and their biases. Write a .npz file.", exception.Problem);
        Assert.Empty(folder.Names);
    }
}
