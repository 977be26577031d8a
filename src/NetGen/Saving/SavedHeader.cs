using System.Text.Json;
using NetGen.Text;

namespace NetGen.Saving;

/// <summary>The header of a network, and of a file that is to become one.</summary>
internal static class SavedHeader
{
    /// <summary>What writes a file that can be loaded, from one that cannot.</summary>
    public const string Advice = "Write a file for NetGen with: netgen convert FILE -o NEW.safetensors";

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

        return new SafetensorsHeader(string.Join(",", topology.Activations), Checksum.Blank, tensors);

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
            return new SafetensorsHeader(
                metadata.TryGetProperty(SafetensorsFormat.ActivationsName, out JsonElement activations) ? Text(activations) : null,
                Text(metadata.GetProperty(SafetensorsFormat.ChecksumName)),
                [.. root.EnumerateObject().Where(property => property.Name != SafetensorsFormat.Metadata).Select(Tensor)]);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new InvalidDataException($"Expected the header of a safetensors file, but it is damaged or none: {Printable.Of(problem.Message)}", problem);
        }
    }

    private static JsonElement MetadataOf(JsonElement root)
    {
        if (!root.TryGetProperty(SafetensorsFormat.Metadata, out JsonElement metadata) || !metadata.TryGetProperty(SafetensorsFormat.VersionName, out JsonElement version))
        {
            throw new InvalidDataException($"NetGen did not write this file: it has no \"netgen\" in its metadata. {Advice}");
        }

        return version.GetString() == SafetensorsFormat.Version
            ? metadata
            : throw new InvalidDataException($"Expected version {SafetensorsFormat.Version} of the layout, but found {Printable.Of(version.ToString())}. Update the package NetGen to read it.");
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
}
