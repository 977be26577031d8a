using System.Globalization;

namespace NetGen.Tests.Mutation;

/// <summary>A place that can be broken.</summary>
/// <param name="Id">Its number, counted over all networks.</param>
/// <param name="Network">The network's number in its assembly, or <see cref="Library"/>.</param>
/// <param name="Variants">Ways to break it.</param>
/// <param name="IsStatement">Whether it is a statement, to be forgotten; else a value.</param>
/// <param name="Description">Method and code.</param>
public sealed record MutationSite(int Id, int Network, int Variants, bool IsStatement, string Description)
{
    /// <summary>Stands for the number of a network where the place is in a kernel that all networks call.</summary>
    public const int Library = -1;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static MutationSite Parse(string line) => line.Split('\t') is [string id, string network, string variants, string isStatement, string description]
        ? new(Number(id), Number(network), Number(variants), bool.Parse(isStatement), description)
        : throw new FormatException($"Expected five columns, but got: {line}");

    /// <summary>One line with a tab between the columns.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}\t{Network}\t{Variants}\t{IsStatement}\t{Description}");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
