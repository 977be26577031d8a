using System.Globalization;
using System.Text;
using NetGen.Numerics;

namespace NetGen;

/// <summary>Counts how often each class was taken for each other.</summary>
/// <remarks>Not safe for several threads while one of them adds.</remarks>
public sealed class Confusion
{
    private readonly long[][] counts;

    /// <summary>Makes an empty matrix.</summary>
    /// <param name="classes">Number of classes, at least 1; they are numbered from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no classes.</exception>
    public Confusion(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        counts = [.. Enumerable.Range(0, classes).Select(_ => new long[classes])];
    }

    /// <summary>Number of classes.</summary>
    public int Classes => counts.Length;

    /// <summary>Rows counted.</summary>
    public long Total => counts.Sum(row => row.Sum());

    /// <summary>Rows whose prediction was right.</summary>
    public long Correct => Enumerable.Range(0, Classes).Sum(k => counts[k][k]);

    /// <summary>The share of right predictions, 0 to 1; NaN before anything was counted.</summary>
    public double Accuracy => (double)Correct / Total;

    /// <summary>Counts one row.</summary>
    /// <param name="actual">Its class.</param>
    /// <param name="predicted">The class that was predicted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public void Add(int actual, int predicted) => CountOf(actual, predicted)++;

    /// <summary>How many rows of a class were taken for another, or for itself.</summary>
    /// <param name="actual">Their class.</param>
    /// <param name="predicted">The class that was predicted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public long Count(int actual, int predicted) => CountOf(actual, predicted);

    /// <summary>Of the rows predicted as this class, the share that are of it; NaN if it was never predicted.</summary>
    /// <param name="label">The class.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public double Precision(int label)
    {
        Guard.Index(label, 0, Classes, nameof(label));
        return counts[label][label] / (double)counts.Sum(row => row[label]);
    }

    /// <summary>Of the rows of this class, the share predicted as it; NaN if there were none.</summary>
    /// <param name="label">The class.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public double Recall(int label)
    {
        Guard.Index(label, 0, Classes, nameof(label));
        return counts[label][label] / (double)counts[label].Sum();
    }

    /// <summary>A table: a line for each actual class, a column for each predicted one, recall and precision at the edges, accuracy in the corner.</summary>
    public override string ToString()
    {
        string[][] lines =
        [
            ["actual", .. Numbers(k => Text(k)), "recall"],
            .. Enumerable.Range(0, Classes).Select(k => (string[])[Text(k), .. Numbers(j => Text(counts[k][j])), Percent(Recall(k))]),
            ["precision", .. Numbers(k => Percent(Precision(k))), Percent(Accuracy)],
        ];
        int[] widths = [.. Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length))];

        StringBuilder table = new();
        foreach (string[] line in lines)
        {
            table.AppendJoin("  ", line.Select((cell, column) => cell.PadLeft(widths[column]))).Append('\n');
        }

        return table.ToString();
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => double.IsNaN(share) ? "-" : (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private IEnumerable<string> Numbers(Func<int, string> cell) => Enumerable.Range(0, Classes).Select(cell);

    private ref long CountOf(int actual, int predicted)
    {
        Guard.Index(actual, 0, Classes, nameof(actual));
        Guard.Index(predicted, 0, Classes, nameof(predicted));
        return ref counts[actual][predicted];
    }
}
