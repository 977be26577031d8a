using System.Buffers;
using System.Text.Json;
using NetGen.Text;

namespace NetGen.Saving;

/// <summary>The header of a safetensors file as NetGen writes it: JSON with spaces up to a multiple of 8 bytes.</summary>
/// <param name="Activations">The activation of each layer, joined by commas; null in a file converted from one that does not say.</param>
/// <param name="Checksum">The checksum in 64 hexadecimal digits.</param>
/// <param name="Tensors">Weights and biases of layer after layer, in the order of their numbers.</param>
internal sealed record SafetensorsHeader(string? Activations, string Checksum, IReadOnlyList<SafetensorsTensor> Tensors)
{
    /// <summary>What writes a file that can be loaded, from one that cannot.</summary>
    public const string Advice = "Write a file for NetGen with: netgen convert FILE -o NEW.safetensors";

    /// <summary>The version of this layout.</summary>
    private const string Version = "1";
    private const int Alignment = 8;

    /// <summary>Bytes of numbers after the header.</summary>
    public long DataLength => Tensors.Count == 0 ? 0 : Tensors[^1].End;

    /// <summary>The header of a network, with a blank checksum.</summary>
    public static SafetensorsHeader Of(Topology topology)
    {
        (string type, int size) = topology.Precision == Precision.Double ? ("F64", sizeof(double)) : ("F32", sizeof(float));
        List<SafetensorsTensor> tensors = [];
        long end = 0;
        for (int layer = 1; layer <= topology.LayerCount; layer++)
        {
            Add($"{layer}{SafetensorsTensor.Weight}", topology.SizeOf(layer), topology.SizeOf(layer - 1));
            Add($"{layer}{SafetensorsTensor.Bias}", topology.SizeOf(layer));
        }

        return new(string.Join(",", topology.Activations), Saving.Checksum.Blank, tensors);

        void Add(string name, params long[] shape)
        {
            long begin = end;
            end += shape.Aggregate(seed: (long)size, (product, length) => product * length);
            tensors.Add(new(name, type, shape, begin, end));
        }
    }

    /// <summary>Reads a header.</summary>
    /// <exception cref="InvalidDataException">It is not of this version of NetGen.</exception>
    public static SafetensorsHeader Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            JsonElement root = document.RootElement;
            JsonElement metadata = MetadataOf(root);
            return new(
                metadata.TryGetProperty("activations", out JsonElement activations) ? Text(activations) : null,
                Text(metadata.GetProperty("sha256")),
                [.. root.EnumerateObject().Where(property => property.Name != "__metadata__").Select(Tensor)]);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new InvalidDataException($"Expected the header of a safetensors file, but it is damaged or none: {Printable.Of(problem.Message)}", problem);
        }
    }

    /// <summary>The header's bytes.</summary>
    public byte[] ToBytes()
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            json.WriteStartObject("__metadata__");
            json.WriteString("format", "pt");
            json.WriteString("netgen", Version);
            json.WriteString("activations", Activations);
            json.WriteString("sha256", Checksum);
            json.WriteEndObject();
            foreach (SafetensorsTensor tensor in Tensors)
            {
                json.WriteStartObject(tensor.Name);
                json.WriteString("dtype", tensor.Type);
                WriteNumbers(json, "shape", tensor.Shape);
                WriteNumbers(json, "data_offsets", tensor.Begin, tensor.End);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        int padding = -bytes.WrittenCount & (Alignment - 1);
        return [.. bytes.WrittenSpan, .. Enumerable.Repeat((byte)' ', padding)];
    }

    private static JsonElement MetadataOf(JsonElement root)
    {
        if (!root.TryGetProperty("__metadata__", out JsonElement metadata) || !metadata.TryGetProperty("netgen", out JsonElement version))
        {
            throw new InvalidDataException($"NetGen did not write this file: it has no \"netgen\" in its metadata. {Advice}");
        }

        return version.GetString() == Version
            ? metadata
            : throw new InvalidDataException($"Expected version {Version} of the layout, but found {Printable.Of(version.ToString())}. Update the package NetGen to read it.");
    }

    private static SafetensorsTensor Tensor(JsonProperty property)
    {
        long[] shape = Numbers(property.Value.GetProperty("shape"));
        return Numbers(property.Value.GetProperty("data_offsets")) is [long begin, long end]
            ? new(Printable.Of(property.Name), Text(property.Value.GetProperty("dtype")), shape, begin, end)
            : throw new InvalidDataException($"Expected two data_offsets of {Printable.Of(property.Name)}.");
    }

    private static string Text(JsonElement element) =>
        Printable.Of(element.GetString() ?? throw new InvalidDataException("Expected a text in the header, but found null: the file is damaged."));

    private static long[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt64())];

    private static void WriteNumbers(Utf8JsonWriter json, string name, params ReadOnlySpan<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (long number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
