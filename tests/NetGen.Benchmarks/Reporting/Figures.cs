using System.Globalization;
using NetGen.Benchmarks.Running;

namespace NetGen.Benchmarks.Reporting;

/// <summary>Numbers as the reports print them.</summary>
internal static class Figures
{
    /// <summary>A time in nanoseconds, thousands as k and millions as M.</summary>
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        >= 999_500 => (nanoseconds / 1e6).ToString("0.00 M", CultureInfo.InvariantCulture),
        >= 9999.5 => (nanoseconds / 1e3).ToString("0.0 k", CultureInfo.InvariantCulture),
        >= 99.95 => nanoseconds.ToString("0", CultureInfo.InvariantCulture),
        _ => nanoseconds.ToString("0.0", CultureInfo.InvariantCulture),
    };

    /// <summary>The median and how far the processes lie apart; a dash if there was none.</summary>
    public static string Time(Spread? time) => time is Spread spread ? $"{Time(spread.Median)} ±{Percent(spread.Share)}" : "–";

    /// <summary>A share; a dash if there is none.</summary>
    public static string Percent(double? share) => share is double value ? (100 * value).ToString("0", CultureInfo.InvariantCulture) + "%" : "–";

    /// <summary>How many times faster.</summary>
    public static string Times(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture) + "×";

    /// <summary>The mean of ratios.</summary>
    public static double GeometricMean(IEnumerable<double> values) => Math.Exp(values.Average(Math.Log));
}
