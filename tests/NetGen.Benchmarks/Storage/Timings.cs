using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Running;

namespace NetGen.Benchmarks.Storage;

/// <summary>Times networks on one row, one after the other, several times over.</summary>
internal static class Timings
{
    public const int Repetitions = 5;
    public static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(100);

    private static readonly Measure OneRow = Measure.Find("forward1");

    /// <summary>Nanoseconds of a row, for each network.</summary>
    public static Spread[] Of(StoredNetwork[] networks)
    {
        List<double>[] medians = [.. networks.Select(_ => new List<double>())];
        for (int repetition = 0; repetition < Repetitions; repetition++)
        {
            for (int k = 0; k < networks.Length; k++)
            {
                medians[k].Add(new CallTimer(networks[k], OneRow).Run(Budget).Median);
            }
        }

        return [.. medians.Select(calls => Spread.Of(calls, OneRow.RowCount))];
    }
}
