using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Puts a layer's plan into words, from the numbers that drive the kernels.</summary>
internal static class PlanText
{
    public static string Row(LayerPlan layer, RowPlan row, int lanes)
    {
        if (row.Kind == RowKind.Stream)
        {
            return $"{Names.Row(layer)}, sums in memory, since {layer.Outputs} outputs are more than registers hold; weights in address order";
        }

        string sums = $"{Count(row.Vectors, "vector")} of {lanes} lanes in registers";
        string streams = row.Streams == 1
            ? ""
            : $" × {row.Streams} streams of {row.StreamInputs(layer.Inputs)} inputs, to keep the multiply-add busy";
        return $"{Names.Row(layer)}, {sums}{streams}";
    }

    public static string ManyRows(RowPlan row) => row.Streams == 1
        ? "Dense.Forward, since a weight read once serves a tile of rows"
        : $"Dense.Forward, since a weight read once serves a tile of rows; in the same {row.Streams} streams";

    public static string Order(RowsStrategy rows) => HasStreams(rows)
        ? "from the bias, first to last, and then over the layer's streams."
        : "from the bias, first to last.";

    /// <summary>Of which inputs a sum is, where a layer has several.</summary>
    public static string OfStream(RowsStrategy rows) => HasStreams(rows) ? " of its stream" : "";

    private static bool HasStreams(RowsStrategy rows) => rows.Layers.Any(row => row.Streams > 1);

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
