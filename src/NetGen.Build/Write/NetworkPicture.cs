using System.Text;
using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Model;

namespace NetGen.Build.Write;

/// <summary>Draws a network as an SVG picture: a column for each layer, its units as circles, each joined to those of the layer before.</summary>
/// <remarks>Of wide layers the first and last units are drawn, and of deep networks the first and last layers; dots stand for the others.</remarks>
internal static class NetworkPicture
{
    private const int MaxColumns = 11;
    private const int MaxUnits = 10;
    private const int ColumnWidth = 96;
    private const int UnitHeight = 22;
    private const int Radius = 7;
    private const int Top = 30;
    private const int Bottom = 50;

    // Text and lines follow the reader's light or dark theme.
    private const string Styles = """
        <style>
          text { font: 12px sans-serif; fill: #24292f; text-anchor: middle }
          .units { font-weight: bold }
          circle { fill: #2f81f7 }
          .inputs { fill: #8c959f }
          path { stroke: #8c959f; stroke-opacity: 0.35 }
          @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }
        </style>
        """;

    public static string Draw(NetworkModel model)
    {
        int?[] layers = [.. Some(model.Sizes.Count, MaxColumns)];
        int slots = Math.Min(model.Sizes.Max(), MaxUnits);
        int height = Top + (slots * UnitHeight) + Bottom;
        int middle = Top + (slots * UnitHeight / 2);
        StringBuilder svg = new();
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {layers.Length * ColumnWidth} {height}\" ");
        svg.Append($"width=\"{layers.Length * ColumnWidth}\" height=\"{height}\" role=\"img\" aria-label=\"Network {ShapeText.Of(model)}\">\n{Styles}\n");
        for (int i = 1; i < layers.Length; i++)
        {
            if (layers[i - 1] is { } before && layers[i] is { } layer)
            {
                DrawConnections(svg, X(i - 1), X(i), middle, model.Sizes[before], model.Sizes[layer]);
            }
        }

        for (int i = 0; i < layers.Length; i++)
        {
            if (layers[i] is { } layer)
            {
                DrawLayer(svg, X(i), middle, height, layer, model);
            }
            else
            {
                DrawText(svg, X(i), middle + 4, "", "…");
                DrawText(svg, X(i), height - 12, "", $"{Figures.Of(model.Sizes.Count - layers.Length + 1)} more");
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawLayer(StringBuilder svg, int x, int middle, int height, int layer, NetworkModel model)
    {
        DrawText(svg, x, 18, "", layer == 0 ? "inputs" : $"layer {layer}");
        int?[] units = [.. Some(model.Sizes[layer], MaxUnits)];
        for (int i = 0; i < units.Length; i++)
        {
            int y = Y(middle, units.Length, i);
            if (units[i] is null)
            {
                DrawText(svg, x, y + 4, "", "⋮");
            }
            else
            {
                svg.Append($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Radius}\"{(layer == 0 ? " class=\"inputs\"" : "")}/>\n");
            }
        }

        DrawText(svg, x, height - 28, "units", Figures.Of(model.Sizes[layer]));
        if (layer > 0)
        {
            DrawText(svg, x, height - 12, "", model.Activations[layer - 1].ToString());
        }
    }

    private static void DrawConnections(StringBuilder svg, int left, int right, int middle, int from, int to)
    {
        int?[] sources = [.. Some(from, MaxUnits)];
        int?[] targets = [.. Some(to, MaxUnits)];
        svg.Append("<path d=\"");
        foreach (int source in Drawn(sources))
        {
            foreach (int target in Drawn(targets))
            {
                svg.Append($"M{left} {Y(middle, sources.Length, source)}L{right} {Y(middle, targets.Length, target)}");
            }
        }

        svg.Append("\"/>\n");
    }

    /// <summary>The numbers below a count, or the first and last of them with null for those left out.</summary>
    private static IEnumerable<int?> Some(int count, int max)
    {
        int ends = (max - 1) / 2;
        return count <= max
            ? Enumerable.Range(0, count).Cast<int?>()
            : [.. Enumerable.Range(0, ends).Cast<int?>(), null, .. Enumerable.Range(count - ends, ends).Cast<int?>()];
    }

    private static IEnumerable<int> Drawn(int?[] units) => Enumerable.Range(0, units.Length).Where(i => units[i] is not null);

    private static int X(int column) => (column * ColumnWidth) + (ColumnWidth / 2);

    private static int Y(int middle, int count, int index) => middle + (((2 * index) + 1 - count) * UnitHeight / 2);

    private static void DrawText(StringBuilder svg, int x, int y, string style, string text) =>
        svg.Append($"<text x=\"{x}\" y=\"{y}\"{(style.Length == 0 ? "" : $" class=\"{style}\"")}>{text}</text>\n");
}
