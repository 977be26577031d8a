using System.Globalization;
using System.Text;

namespace Samples;

/// <summary>Draws how the costs fell, as an SVG picture: a panel for each run, the epochs to the right, the cost upwards on a logarithmic scale.</summary>
internal static class LossCurve
{
    private const double Width = 340;
    private const double Height = 220;
    private const double Left = 56;
    private const double Top = 40;
    private const double Bottom = 44;
    private const double PanelWidth = Left + Width + 24;
    private const double PictureHeight = Top + Height + Bottom;

    // Text and lines follow the reader's light or dark theme; both curves are readable on either.
    private const string Styles = """
        <style>
          text { font: 12px sans-serif; fill: #24292f }
          .axis { stroke: #24292f }
          .grid { stroke: #8c959f; stroke-opacity: 0.35 }
          .training { stroke: #2f81f7 }
          .test { stroke: #e36209 }
          path { fill: none; stroke-width: 2; stroke-linejoin: round }
          @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .axis { stroke: #e6edf3 } }
        </style>
        """;

    /// <summary>Writes the picture.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="runs">One or more runs of one or more epochs.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<TrainingRun> runs)
    {
        StringBuilder svg = new();
        Append(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {PanelWidth * runs.Count} {PictureHeight}\" role=\"img\" aria-label=\"Costs by epoch\">");
        Append(svg, $"{Styles}");
        for (int i = 0; i < runs.Count; i++)
        {
            Append(svg, $"<g transform=\"translate({Left + (i * PanelWidth)} {Top})\">");
            AppendPanel(svg, runs[i]);
            Append(svg, $"</g>");
        }

        Append(svg, $"</svg>");
        File.WriteAllText(path, svg.ToString());
    }

    private static void AppendPanel(StringBuilder svg, TrainingRun run)
    {
        Append(svg, $"<text x=\"{Width / 2}\" y=\"-16\" text-anchor=\"middle\">{run.Name}</text>");
        Scale scale = Scale.For(run.Epochs);
        AppendAxes(svg, scale);
        AppendCurve(svg, "training", run.Epochs, scale, epoch => epoch.TrainingCost);
        AppendCurve(svg, "test", run.Epochs, scale, epoch => epoch.TestCost);
        AppendLegend(svg, "training", y: 12);
        AppendLegend(svg, "test", y: 32);
    }

    private static void AppendAxes(StringBuilder svg, Scale scale)
    {
        for (int power = scale.LowestPower; power <= scale.HighestPower; power++)
        {
            double cost = Math.Pow(10, power);
            Append(svg, $"<line class=\"grid\" x2=\"{Width}\" y1=\"{scale.Y(cost):0.#}\" y2=\"{scale.Y(cost):0.#}\"/>");
            Append(svg, $"<text x=\"-8\" y=\"{scale.Y(cost) + 4:0.#}\" text-anchor=\"end\">{cost:0.#####}</text>");
        }

        Append(svg, $"<path class=\"axis\" d=\"M0 0 V{Height} H{Width}\" style=\"stroke-width: 1\"/>");
        Append(svg, $"<text y=\"{Height + 18}\" text-anchor=\"middle\">1</text>");
        Append(svg, $"<text x=\"{Width}\" y=\"{Height + 18}\" text-anchor=\"middle\">{scale.LastEpoch}</text>");
        Append(svg, $"<text x=\"{Width / 2}\" y=\"{Height + 34}\" text-anchor=\"middle\">epoch</text>");
        Append(svg, $"<text transform=\"translate(-42 {Height / 2}) rotate(-90)\" text-anchor=\"middle\">cost</text>");
    }

    private static void AppendCurve(StringBuilder svg, string name, IReadOnlyList<Epoch> epochs, Scale scale, Func<Epoch, double> cost)
    {
        string points = string.Join(" L", epochs.Select(epoch => FormattableString.Invariant($"{scale.X(epoch.Number):0.#} {scale.Y(cost(epoch)):0.#}")));
        Append(svg, $"<path class=\"{name}\" d=\"M{points}\"/>");
    }

    private static void AppendLegend(StringBuilder svg, string name, double y)
    {
        Append(svg, $"<path class=\"{name}\" d=\"M{Width - 84} {y} h24\"/>");
        Append(svg, $"<text x=\"{Width - 54}\" y=\"{y + 4}\">{name}</text>");
    }

    /// <summary>Numbers with a point, whatever the culture, and lines that end alike everywhere.</summary>
    private static void Append(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>Where an epoch and a cost lie in a panel; whole powers of ten bound the costs.</summary>
    private sealed record Scale(int LastEpoch, int LowestPower, int HighestPower)
    {
        public static Scale For(IReadOnlyList<Epoch> epochs)
        {
            double[] powers = [.. epochs.SelectMany(epoch => new[] { epoch.TrainingCost, epoch.TestCost }).Select(Math.Log10)];
            return new(epochs[^1].Number, (int)Math.Floor(powers.Min()), (int)Math.Ceiling(powers.Max()));
        }

        public double X(int epoch) => Width * (epoch - 1) / Math.Max(1, LastEpoch - 1);

        public double Y(double cost) => Height * (HighestPower - Math.Log10(cost)) / Math.Max(1, HighestPower - LowestPower);
    }
}
