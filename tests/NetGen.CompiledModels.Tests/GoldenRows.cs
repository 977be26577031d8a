using System.IO.Compression;
using System.Text.Json;

namespace NetGen.CompiledModels.Tests;

/// <summary>Rows and weights that another program computed and trained.</summary>
internal static class GoldenRows
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>Rows of inputs, and what a network must answer.</summary>
    /// <param name="file">The file.</param>
    /// <param name="outputs">The member that has the outputs, or the model of a file of several.</param>
    public static (double[][] Inputs, double[][] Outputs) Read(string file, string outputs)
    {
        using JsonDocument document = Parse(file);
        JsonElement root = document.RootElement;
        JsonElement expected = root.TryGetProperty("models", out JsonElement models) ? models.GetProperty(outputs).GetProperty("expected_f64") : root.GetProperty(outputs);
        return (Rows(root.GetProperty("inputs")), Rows(expected));
    }

    /// <summary>The exact weights of each layer, <c>[output][input]</c>, and its biases.</summary>
    public static (double[][] Weights, double[] Biases)[] Layers(string file)
    {
        using JsonDocument document = Parse(file);
        return [.. document.RootElement.GetProperty("layers").EnumerateArray().Select(layer => (Rows(layer.GetProperty("weight")), Row(layer.GetProperty("bias"))))];
    }

    private static JsonDocument Parse(string file)
    {
        string path = Path.Combine(Folder, file);
        if (File.Exists(path))
        {
            return JsonDocument.Parse(File.ReadAllBytes(path));
        }

        using GZipStream packed = new(File.OpenRead(path + ".gz"), CompressionMode.Decompress);
        return JsonDocument.Parse(packed);
    }

    private static double[][] Rows(JsonElement rows) => [.. rows.EnumerateArray().Select(Row)];

    private static double[] Row(JsonElement row) => [.. row.EnumerateArray().Select(number => number.GetDouble())];
}
