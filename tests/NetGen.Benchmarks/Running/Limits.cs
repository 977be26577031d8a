using System.Globalization;
using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Running;

/// <summary>What one core of this machine can do at most, as <c>limits/limits.c</c> measured it.</summary>
/// <param name="Gflops">Floating-point operations in a nanosecond.</param>
/// <param name="Gbps">Bytes loaded in a nanosecond from a working set of so many bytes.</param>
internal sealed record Limits(double Gflops, IReadOnlyDictionary<long, double> Gbps)
{
    /// <summary>Working sets that lie in the first, second and third cache of common machines.</summary>
    public static readonly (string Name, long Bytes)[] Levels = [("L1", 16 << 10), ("L2", 512 << 10), ("L3", 8 << 20)];

    // Below this the time goes into latency, and a share of the bandwidth says nothing.
    private const long LeastBytes = 4096;

    /// <summary>Where <c>run</c> has built the program.</summary>
    public static string Program(string folder) => Path.Combine(folder, "work", "bin", "limits");

    /// <summary>Measures the levels, and the bandwidth for the weights of each workload.</summary>
    public static Limits Measure(string folder, IEnumerable<Workload> workloads)
    {
        IEnumerable<long> weights = workloads.Select(WeightBytes).Where(bytes => bytes >= LeastBytes);
        IEnumerable<long> sizes = Levels.Select(level => level.Bytes).Concat(weights).Distinct();
        string[] arguments = [.. sizes.Select(size => size.ToString(CultureInfo.InvariantCulture))];
        double gflops = 0;
        Dictionary<long, double> gbps = [];
        foreach (string line in ChildProcess.RunPinned([Program(folder), .. arguments]))
        {
            string[] fields = line.Split(' ');
            double value = double.Parse(fields[^1], CultureInfo.InvariantCulture);
            if (fields[0] == "fma")
            {
                gflops = value;
            }
            else
            {
                gbps[long.Parse(fields[1], CultureInfo.InvariantCulture)] = value;
            }
        }

        return new(gflops, gbps);
    }

    /// <summary>
    /// The least nanoseconds that one call could take: its arithmetic at the peak, or, on one row, its weights loaded once to predict and twice to
    /// learn, whichever is more. Null where neither limits, on one row of the smallest networks.
    /// </summary>
    public double? Floor(Workload workload, Measure measure)
    {
        double arithmetic = measure.RowCount * (measure.Trains ? workload.TrainingOperations : workload.ForwardOperations) / Gflops;
        if (measure.RowCount > 1)
        {
            return arithmetic;
        }

        return Gbps.TryGetValue(WeightBytes(workload), out double bandwidth)
            ? Math.Max(arithmetic, (measure.Trains ? 2 : 1) * WeightBytes(workload) / bandwidth)
            : null;
    }

    private static long WeightBytes(Workload workload) => workload.WeightCount * sizeof(float);
}
