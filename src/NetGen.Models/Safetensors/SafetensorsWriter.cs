using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace NetGen.Models;

/// <summary>Writes safetensors that PyTorch loads as a state dict, and NetGen with activations and a checksum.</summary>
internal static class SafetensorsWriter
{
    private const int Alignment = 8;

    /// <summary>The bytes of a file. Tensors stand in the order of the layers; names that would not say that order are replaced by numbers.</summary>
    public static byte[] Write(string path, TrainedNetwork network)
    {
        IReadOnlyList<string> names = TensorNames.ForWriting(network.Layers);
        NamedTensor[] tensors = [.. network.Layers.SelectMany((layer, index) => Tensors(layer, names[index], network.NumberType))];
        byte[] header = Header(network, tensors);
        byte[] file = new byte[checked(SafetensorsFormat.LengthSize + header.Length + tensors.Sum(tensor => ByteCount(tensor)))];
        BinaryPrimitives.WriteInt64LittleEndian(file, header.Length);
        header.CopyTo(file, SafetensorsFormat.LengthSize);
        int offset = SafetensorsFormat.LengthSize + header.Length;
        foreach (NamedTensor tensor in tensors)
        {
            NumberBytes.Write(tensor.Values, tensor.Type).CopyTo(file, offset);
            offset += ByteCount(tensor);
        }

        SafetensorsChecksum.Replace(file, header.Length, SafetensorsChecksum.Blank, SafetensorsChecksum.Of(file));
        return file;
    }

    private static IEnumerable<NamedTensor> Tensors(TrainedLayer layer, string name, NumberType type) =>
    [
        new(TensorNames.Weight(name), [layer.Outputs, layer.Inputs], type, layer.Weights),
        new(TensorNames.Bias(name), [layer.Outputs], type, layer.Biases),
    ];

    private static int ByteCount(NamedTensor tensor) => checked(tensor.Values.Length * NumberBytes.SizeOf(tensor.Type));

    private static byte[] Header(TrainedNetwork network, NamedTensor[] tensors)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            WriteMetadata(writer, network);
            int offset = 0;
            foreach (NamedTensor tensor in tensors)
            {
                WriteTensor(writer, tensor, offset);
                offset += ByteCount(tensor);
            }

            writer.WriteEndObject();
        }

        string text = Encoding.UTF8.GetString(stream.ToArray());
        return Encoding.UTF8.GetBytes(text.PadRight((text.Length + Alignment - 1) / Alignment * Alignment));
    }

    private static void WriteMetadata(Utf8JsonWriter writer, TrainedNetwork network)
    {
        writer.WriteStartObject(SafetensorsFormat.Metadata);
        writer.WriteString("format", "pt");
        writer.WriteString(SafetensorsFormat.VersionName, SafetensorsFormat.Version);
        if (network.Layers.All(layer => layer.Activation != null))
        {
            writer.WriteString(SafetensorsFormat.ActivationsName, string.Join(",", network.Layers.Select(layer => layer.Activation.ToString())));
        }

        writer.WriteString(SafetensorsFormat.ChecksumName, SafetensorsChecksum.Blank);
        writer.WriteEndObject();
    }

    private static void WriteTensor(Utf8JsonWriter writer, NamedTensor tensor, int offset)
    {
        writer.WriteStartObject(tensor.Name);
        writer.WriteString("dtype", SafetensorsFormat.NameOf(tensor.Type));
        WriteNumbers(writer, "shape", tensor.Shape);
        WriteNumbers(writer, "data_offsets", [offset, offset + ByteCount(tensor)]);
        writer.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, int[] numbers)
    {
        writer.WriteStartArray(name);
        foreach (int number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }
}
