namespace NetGen.Benchmarks.Running;

/// <summary>Nanoseconds for each row: the median over the processes, and how far they lie apart.</summary>
internal readonly record struct Spread(double Median, double Least, double Most)
{
    /// <summary>Half the distance of the extremes, as a share of the median.</summary>
    public double Share => (Most - Least) / 2 / Median;

    /// <summary>Of calls on so many rows.</summary>
    public static Spread Of(IEnumerable<double> calls, int rowCount)
    {
        double[] rows = [.. calls.Select(call => call / rowCount).Order()];
        int middle = rows.Length / 2;
        double median = rows.Length % 2 == 1 ? rows[middle] : (rows[middle - 1] + rows[middle]) / 2;
        return new(median, rows[0], rows[^1]);
    }
}
