using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Safetensors;

public class SafetensorsWriterTests
{
    private static readonly TrainedNetwork Network = Networks.Random(1, NumberType.Float32, 3, 4, 2).With(Activation.Relu, Activation.Softmax);

    [Fact]
    public void The_header_says_version_activations_and_checksum_and_has_the_tensors_in_the_order_of_the_layers()
    {
        byte[] file = SafetensorsWriter.Write("model", Network);
        using JsonDocument header = JsonDocument.Parse(HeaderOf(file));
        JsonElement metadata = header.RootElement.GetProperty("__metadata__");

        Assert.Equal(["format", "netgen", "activations", "sha256"], metadata.EnumerateObject().Select(text => text.Name));
        Assert.Equal(["pt", "1", "Relu,Softmax"], metadata.EnumerateObject().Take(3).Select(text => text.Value.GetString()));
        Assert.Equal(["__metadata__", "fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"], header.RootElement.EnumerateObject().Select(tensor => tensor.Name));
        Assert.Equal("[0,48]", header.RootElement.GetProperty("fc1.weight").GetProperty("data_offsets").GetRawText());
        Assert.Equal(0, (8 + HeaderOf(file).Length) % 8);
    }

    [Fact]
    public void The_checksum_is_that_of_all_behind_the_length_with_zeros_in_its_place()
    {
        byte[] file = SafetensorsWriter.Write("model", Network);
        string header = HeaderOf(file);
        int place = header.IndexOf("\"sha256\":\"", StringComparison.Ordinal) + 10;
        string digits = header.Substring(place, 64);
        Encoding.ASCII.GetBytes(new string('0', 64)).CopyTo(file, 8 + place);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file.AsSpan(8))), digits);
    }

    [Fact]
    public void A_network_without_activations_is_written_without_them()
    {
        TrainedNetwork unknown = Network with { Layers = [.. Network.Layers.Select(layer => layer with { Activation = null })] };

        Networks.AssertSame(unknown, SafetensorsReader.Read("model", SafetensorsWriter.Write("model", unknown), ModelOptions.None));
    }

    [Fact]
    public void A_file_with_any_bit_flipped_is_refused()
    {
        byte[] file = SafetensorsWriter.Write("model", Network);
        for (int bit = 0; bit < file.Length * 8; bit++)
        {
            byte[] damaged = [.. file];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<ModelFormatException>(() => SafetensorsReader.Read("model", damaged, ModelOptions.None));
        }
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        byte[] file = SafetensorsWriter.Write("model", Network);
        for (int length = 0; length < file.Length; length++)
        {
            Assert.Throws<ModelFormatException>(() => SafetensorsReader.Read("model", file[..length], ModelOptions.None));
        }
    }

    private static string HeaderOf(byte[] file) => Encoding.UTF8.GetString(file, 8, (int)BinaryPrimitives.ReadInt64LittleEndian(file));
}
