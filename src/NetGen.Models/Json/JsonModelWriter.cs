using System.Globalization;
using System.Text.Json;

namespace NetGen.Models;

/// <summary>Writes a model in JSON, every number so that it is read back to the bit.</summary>
internal static class JsonModelWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true };

    /// <summary>The bytes of a file.</summary>
    public static byte[] Write(string path, TrainedNetwork network)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString(JsonModelFormat.Format, JsonModelFormat.Own);
            writer.WriteString(JsonModelFormat.Type, JsonModelFormat.Types.Single(type => type.Value == network.NumberType).Key);
            writer.WriteStartArray(JsonModelFormat.Layers);
            foreach (TrainedLayer layer in network.Layers)
            {
                WriteLayer(writer, layer);
            }

            writer.WriteEndArray();
            if (network.Samples is { } samples)
            {
                WriteSamples(writer, samples);
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteLayer(Utf8JsonWriter writer, TrainedLayer layer)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonModelFormat.Name, layer.Name);
        writer.WriteNumber(JsonModelFormat.Inputs, layer.Inputs);
        writer.WriteNumber(JsonModelFormat.Outputs, layer.Outputs);
        writer.WriteString(JsonModelFormat.Activation, layer.Activation?.ToString());
        WriteRows(writer, JsonModelFormat.Weights, Enumerable.Range(0, layer.Outputs).Select(output => Row(layer, output)));
        writer.WritePropertyName(JsonModelFormat.Bias);
        WriteRow(writer, layer.Biases);
        writer.WriteEndObject();
    }

    private static void WriteSamples(Utf8JsonWriter writer, SampleRows samples)
    {
        writer.WriteStartObject(JsonModelFormat.Samples);
        WriteRows(writer, JsonSamples.Inputs, samples.Inputs);
        WriteRows(writer, JsonSamples.Outputs, samples.Outputs);
        writer.WriteNumber(JsonSamples.Tolerance, samples.Tolerance);
        writer.WriteEndObject();
    }

    private static void WriteRows<TRow>(Utf8JsonWriter writer, string name, IEnumerable<TRow> rows)
        where TRow : IEnumerable<double>
    {
        writer.WriteStartArray(name);
        foreach (TRow row in rows)
        {
            WriteRow(writer, row);
        }

        writer.WriteEndArray();
    }

    private static ArraySegment<double> Row(TrainedLayer layer, int output) => new(layer.Weights, output * layer.Inputs, layer.Inputs);

    /// <summary>A row of a matrix stands in one line.</summary>
    private static void WriteRow(Utf8JsonWriter writer, IEnumerable<double> row) =>
        writer.WriteRawValue($"[{string.Join(",", row.Select(value => value.ToString("R", CultureInfo.InvariantCulture)))}]", skipInputValidation: true);
}
