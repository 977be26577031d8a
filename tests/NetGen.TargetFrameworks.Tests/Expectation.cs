using NetGen.Tests.Bounds;

namespace NetGen.TargetFrameworks.Tests;

/// <summary>The numbers of a measurement, and how far each may be off.</summary>
internal sealed record Expectation(string Name, double[] Numbers, double[] Bound)
{
    /// <summary>The number farthest outside its bound in words, or null where all are inside.</summary>
    public string? Deviation(IReadOnlyList<double> measured) => NetGen.Tests.Bounds.Deviation.Worst<double>(Name, Numbers, Bound, [.. measured]);
}
