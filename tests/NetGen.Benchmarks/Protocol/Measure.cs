using System.Collections.Immutable;

namespace NetGen.Benchmarks.Protocol;

/// <summary>What is timed: a prediction, or one step of gradient descent, on so many rows.</summary>
/// <param name="Id">Its name in commands and results.</param>
/// <param name="Title">Its name in the report.</param>
/// <param name="RowCount">Rows of one call.</param>
/// <param name="Trains">Whether the call is a training step.</param>
internal sealed record Measure(string Id, string Title, int RowCount, bool Trains)
{
    /// <summary>The five measures, in the order of the report.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        new("forward1", "one row", 1, Trains: false),
        new("forward256", "256 rows", 256, Trains: false),
        new("train32", "training, 32 rows", 32, Trains: true),
        new("train256", "training, 256 rows", 256, Trains: true),
        new("train1", "training, 1 row", 1, Trains: true),
    ];

    /// <summary>The measure of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Measure Find(string id) =>
        All.FirstOrDefault(measure => measure.Id == id)
        ?? throw new ArgumentException($"Expected a measure, one of {string.Join(", ", All.Select(measure => measure.Id))}, got '{id}'.", nameof(id));

    /// <inheritdoc/>
    public override string ToString() => Id;
}
