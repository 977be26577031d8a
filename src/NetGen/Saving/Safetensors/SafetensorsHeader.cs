using System.Text.Json;

namespace NetGen.Saving;

/// <summary>The header of a safetensors file as NetGen writes it: JSON with spaces up to a multiple of 8 bytes.</summary>
/// <param name="Activations">The activation of each layer, joined by commas; null where nothing says them.</param>
/// <param name="Checksum">The checksum in 64 hexadecimal digits.</param>
/// <param name="Tensors">Weights and biases of layer after layer, in the order of their numbers.</param>
internal sealed record SafetensorsHeader(string? Activations, string Checksum, IReadOnlyList<SafetensorsTensor> Tensors)
{
    /// <summary>Bytes of numbers after the header.</summary>
    public long DataLength => Tensors.Count == 0 ? 0 : Tensors[Tensors.Count - 1].End;

    /// <summary>The header's bytes.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            WriteMetadata(json);
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

        while (bytes.Length % SafetensorsFormat.Alignment != 0)
        {
            bytes.WriteByte((byte)' ');
        }

        return bytes.ToArray();
    }

    private void WriteMetadata(Utf8JsonWriter json)
    {
        json.WriteStartObject(SafetensorsFormat.Metadata);
        json.WriteString("format", "pt");
        json.WriteString(SafetensorsFormat.VersionName, SafetensorsFormat.Version);
        if (Activations is not null)
        {
            json.WriteString(SafetensorsFormat.ActivationsName, Activations);
        }

        json.WriteString(SafetensorsFormat.ChecksumName, Checksum);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, params long[] numbers)
    {
        json.WriteStartArray(name);
        foreach (long number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
