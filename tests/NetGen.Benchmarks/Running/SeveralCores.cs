using System.Diagnostics;
using System.Globalization;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Running;

/// <summary>How many times faster two cores are than one, on <see cref="RowCount"/> rows.</summary>
/// <param name="Forward">Of <c>Forward</c>, by <c>ForwardParallel</c>.</param>
/// <param name="Backward">Of <c>Backward</c>, by <c>BackwardParallel</c>.</param>
internal sealed record SeveralCores(double Forward, double Backward)
{
    /// <summary>Rows of a call.</summary>
    public const int RowCount = 4096;

    private const int Degree = 2;
    private const int Calls = 7;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);

    /// <summary>The workloads of these rows.</summary>
    public static readonly string[] Workloads = ["W5", "W6", "W7"];

    /// <summary>Starts a process that measures itself; it may use all cores.</summary>
    public static SeveralCores Measure(Workload workload)
    {
        string[] command = ["dotnet", typeof(SeveralCores).Assembly.Location, "several-cores", workload.Id];
        double[] ratios = [.. ChildProcess.Run(command)[0].Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        return new(ratios[0], ratios[1]);
    }

    /// <summary>What that process does: prints the two ratios.</summary>
    public static void Print(Workload workload)
    {
        ParallelCalls network = workload.Load().Parallel;
        float[] inputs = Repeated(workload.Data.Inputs);
        float[] targets = Repeated(workload.Data.Targets);
        float[] outputs = new float[targets.Length];
        double forward = Ratio(degree => network.Forward(inputs, outputs, degree));
        double backward = Ratio(degree => network.Backward(inputs, targets, degree));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{forward:0.000} {backward:0.000}"));
    }

    private static float[] Repeated(float[] rows) => [.. Enumerable.Repeat(rows, RowCount / WorkloadData.RowCount).SelectMany(row => row)];

    /// <summary>Medians of calls in turn.</summary>
    private static double Ratio(Action<int> call)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Warm)
        {
            call(1);
            call(Degree);
        }

        List<double> one = [];
        List<double> several = [];
        for (int k = 0; k < Calls; k++)
        {
            one.Add(Time(call, 1));
            several.Add(Time(call, Degree));
        }

        return Spread.Of(one, 1).Median / Spread.Of(several, 1).Median;
    }

    private static double Time(Action<int> call, int degree)
    {
        long start = Stopwatch.GetTimestamp();
        call(degree);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
