using System.Globalization;

namespace NetGen.Build.Write;

/// <summary>Writes numbers for people.</summary>
internal static class Figures
{
    /// <summary>Thousands apart: 10,207.</summary>
    public static string Of(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The number and its noun: 1 network, 2 networks.</summary>
    public static string Count(long number, string noun) => number == 1 ? $"1 {noun}" : $"{Of(number)} {noun}s";
}
