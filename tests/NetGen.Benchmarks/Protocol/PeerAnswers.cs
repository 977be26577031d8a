using System.Globalization;

namespace NetGen.Benchmarks.Protocol;

/// <summary>The outputs that a peer printed when checked.</summary>
/// <param name="Row">Of row 0, predicted alone.</param>
/// <param name="Batch">Of row 255, predicted among 256.</param>
/// <param name="Trained">Of row 0 after four training steps; null from a peer that only predicts.</param>
internal sealed record PeerAnswers(double[] Row, double[] Batch, double[]? Trained)
{
    /// <summary>Reads the lines of a peer; null if it did not answer.</summary>
    public static PeerAnswers? Parse(IEnumerable<string> lines)
    {
        Dictionary<string, double[]> stages = lines
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields is ["row" or "batch" or "trained", ..])
            .ToDictionary(fields => fields[0], fields => fields.Skip(1).Select(field => double.Parse(field, CultureInfo.InvariantCulture)).ToArray());
        return stages.TryGetValue("row", out double[]? row) && stages.TryGetValue("batch", out double[]? batch)
            ? new(row, batch, stages.GetValueOrDefault("trained"))
            : null;
    }
}
