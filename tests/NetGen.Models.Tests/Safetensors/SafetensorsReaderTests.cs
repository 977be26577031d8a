using System.Buffers.Binary;
using System.Text;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Safetensors;

public class SafetensorsReaderTests
{
    private const string Weight = """ "0.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]} """;
    private const string Bias = """ "0.bias":{"dtype":"F32","shape":[1],"data_offsets":[8,12]} """;

    [Fact]
    public void A_state_dict_of_other_software_has_no_activations()
    {
        TrainedLayer layer = Assert.Single(SafetensorsReader.Read("model", File($$"""{"__metadata__":{"format":"pt"},{{Weight}},{{Bias}}}""", 12), ModelOptions.None).Layers);

        Assert.Equal((2, 1, null), (layer.Inputs, layer.Outputs, layer.Activation));
    }

    [Fact]
    public void A_file_shorter_than_a_length_is_refused() =>
        Refusal.Of(SafetensorsReader.Read, new byte[7], "The file has 7 bytes: expected 8 with the length of a safetensors header");

    [Theory]
    [InlineData(1000, "1000")]
    [InlineData(-1, "18446744073709551615")]
    public void A_header_longer_than_the_file_is_refused(long length, string text)
    {
        byte[] file = File("{}", 0);
        BinaryPrimitives.WriteInt64LittleEndian(file, length);

        Refusal.Of(SafetensorsReader.Read, file, $"The header should have {text} bytes by the number at offset 0, but only 2 bytes follow.");
    }

    [Theory]
    [InlineData("{", "The header (offset 8) is not JSON: ")]
    [InlineData("[]", "The header is Array []: expected Object.")]
    [InlineData("""{"0.weight":3}""", "\"0.weight\" of the header is Number 3: expected Object.")]
    [InlineData("""{"0.weight":{"dtype":"F32","shape":[1,2]}}""", "\"0.weight\" of the header has no \"data_offsets\".")]
    [InlineData("""{"0.weight":{"dtype":"I64","shape":[1,2],"data_offsets":[0,16]}}""", "Tensor \"0.weight\" has the dtype \"I64\": expected F64, F32, F16 or BF16.")]
    [InlineData("""{"0.weight":{"dtype":"F32","shape":[1,-2],"data_offsets":[0,8]}}""", "\"shape\" of \"0.weight\" of the header has -2: expected a whole number from 0 to ")]
    [InlineData("""{"0.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[8,0]}}""", "Tensor \"0.weight\" has the data_offsets [8, 0]: expected a start and an end after it.")]
    [InlineData("""{"0.weight":{"dtype":"F32","shape":[1,3],"data_offsets":[0,8]}}""", "Tensor \"0.weight\" has 8 bytes by its data_offsets: expected 1 × 3 elements of 4 bytes.")]
    [InlineData("""{"0.weight":{"dtype":"F32","shape":[2147483647,2147483647],"data_offsets":[0,8]}}""", "Tensor \"0.weight\" has 8 bytes by its data_offsets: expected 2147483647 × 2147483647 elements")]
    [InlineData("""{"0.weight":{"dtype":"F32","shape":[1,4611686018427387906],"data_offsets":[0,8]}}""", "\"shape\" of \"0.weight\" of the header has 4611686018427387906: expected a whole number from 0 to 2147483647.")]
    [InlineData("""{"0.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8],"strides":[2,1]}}""", "\"0.weight\" of the header has the member \"strides\": expected dtype, shape, data_offsets.")]
    [InlineData("""{"0.weight":{"dtype":"F16","shape":[1073741823,0],"data_offsets":[0,0]}}""", "Tensor \"0.weight\" has the shape [1073741823, 0], which is empty: expected sizes of at least 1.")]
    [InlineData("""{"__metadata__":{"format":"a","format":"b"}}""", "\"__metadata__\" of the header has the member \"format\" twice")]
    [InlineData("""{"__metadata__":{"format":1}}""", "\"format\" of \"__metadata__\" of the header is Number 1: expected String.")]
    [InlineData("""{"a\uD800":{}}""", "The header has a text that is not Unicode.")]
    public void A_header_of_another_form_is_refused(string header, string problem) => Refusal.Of(SafetensorsReader.Read, File(header, 8), problem);

    [Fact]
    public void A_name_that_occurs_twice_is_refused() =>
        Refusal.Of(SafetensorsReader.Read, File($"{{{Weight},{Weight}}}", 8), "The header has the member \"0.weight\" twice");

    [Fact]
    public void Tensors_that_overlap_are_refused() =>
        Refusal.Of(
            SafetensorsReader.Read,
            File($$"""{ {{Weight}},"0.bias":{"dtype":"F32","shape":[1],"data_offsets":[4,8]} }""", 8),
            "Tensor \"0.bias\" starts at 4 of the data: expected 8, so it overlaps the tensor before it.");

    [Fact]
    public void A_gap_between_tensors_is_refused() =>
        Refusal.Of(
            SafetensorsReader.Read,
            File($$"""{ {{Weight}},"0.bias":{"dtype":"F32","shape":[1],"data_offsets":[12,16]} }""", 16),
            "Tensor \"0.bias\" starts at 12 of the data: expected 8, so it leaves a gap after the tensor before it.");

    [Theory]
    [InlineData(11, "The tensors take 12 bytes after the header, the file has 11. It is cut off.")]
    [InlineData(13, "The tensors take 12 bytes after the header, the file has 13. It is damaged.")]
    public void Data_of_another_length_are_refused(int length, string problem) =>
        Refusal.Of(SafetensorsReader.Read, File($"{{{Weight},{Bias}}}", length), problem);

    [Fact]
    public void A_file_of_a_newer_NetGen_is_refused() =>
        Refusal.Of(SafetensorsReader.Read, File($$"""{"__metadata__":{"netgen":"2"},{{Weight}}}""", 8), "The metadata have the NetGen version \"2\": expected \"1\".");

    [Fact]
    public void A_file_of_NetGen_without_a_checksum_is_refused() =>
        Refusal.Of(SafetensorsReader.Read, File($$"""{"__metadata__":{"netgen":"1"},{{Weight}}}""", 8), "The SHA-256 of the file is not the one in its metadata");

    [Theory]
    [InlineData("Relu,Relu", "Expected one activation for each of the 1 layers, got 2.")]
    [InlineData("Cube", "The metadata have the activation \"Cube\": expected Identity, Sigmoid, ")]
    public void Activations_that_do_not_fit_are_refused(string activations, string problem)
    {
        string metadata = $$"""{"netgen":"1","activations":"{{activations}}","sha256":"{{NetGen.Saving.Checksum.Blank}}"}""";
        byte[] file = File($$"""{"__metadata__":{{metadata}},{{Weight}}}""", 8);
        SafetensorsChecksum.Replace(file, file.Length - 16, NetGen.Saving.Checksum.Blank, SafetensorsChecksum.Of(file));

        Refusal.Of(SafetensorsReader.Read, file, problem);
    }

    private static byte[] File(string header, int dataLength)
    {
        byte[] text = Encoding.UTF8.GetBytes(header);
        byte[] file = new byte[8 + text.Length + dataLength];
        BinaryPrimitives.WriteInt64LittleEndian(file, text.Length);
        text.CopyTo(file, 8);
        return file;
    }
}
