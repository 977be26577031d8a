using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Running;

/// <summary>What a program pays once, in milliseconds.</summary>
/// <param name="Main">From process start to the first line of the program.</param>
/// <param name="Prediction">From process start to the first prediction.</param>
/// <param name="ForwardJit">Compiling in the first <c>Forward</c> of one row.</param>
/// <param name="TrainingJit">Compiling in the first <c>Descend</c> on 32 rows, after that <c>Forward</c>.</param>
internal sealed record FirstCall(double Main, double Prediction, double ForwardJit, double TrainingJit)
{
    /// <summary>The workloads of these rows.</summary>
    public static readonly string[] Workloads = ["W2", "W5", "W6"];

    /// <summary>What the process that measures itself does: prints its four times.</summary>
    /// <param name="workload">The network.</param>
    /// <param name="start">When the parent started the process.</param>
    /// <param name="main">When the program began.</param>
    public static void Print(Workload workload, long start, long main)
    {
        // Making the data is no part of it, nor what loading compiles.
        long beforeData = Stopwatch.GetTimestamp();
        NetworkCalls network = workload.Load();
        float[] outputs = new float[workload.Data.OutputCount];
        TimeSpan data = Stopwatch.GetElapsedTime(beforeData);

        TimeSpan compiledBefore = JitInfo.GetCompilationTime();
        network.Forward(workload.Data.InputRows(0, 1), outputs);
        TimeSpan prediction = Stopwatch.GetElapsedTime(start) - data;
        TimeSpan compiledForward = JitInfo.GetCompilationTime();
        network.Descend(workload.Data.InputRows(0, 32), workload.Data.TargetRows(0, 32), WorkloadData.LearningRate, 0);
        TimeSpan compiledTraining = JitInfo.GetCompilationTime();

        double[] times =
        [
            Stopwatch.GetElapsedTime(start, main).TotalMilliseconds,
            prediction.TotalMilliseconds,
            (compiledForward - compiledBefore).TotalMilliseconds,
            (compiledTraining - compiledForward).TotalMilliseconds,
        ];
        Console.WriteLine(string.Join(' ', times.Select(time => time.ToString("0.00", CultureInfo.InvariantCulture))));
    }

    /// <summary>Those of every workload of a run that has such a row.</summary>
    /// <param name="assembly">The benchmark's assembly, of this version or another.</param>
    /// <param name="options">What to run: each figure is the median of as many processes as there are repetitions.</param>
    public static SortedDictionary<string, FirstCall> MeasureAll(string assembly, RunOptions options)
    {
        SortedDictionary<string, FirstCall> calls = new(StringComparer.Ordinal);
        foreach (Workload workload in options.Workloads.Where(workload => Workloads.Contains(workload.Id)))
        {
            calls[workload.Id] = Median([.. Enumerable.Range(0, options.Repetitions).Select(_ => Measure(assembly, workload))]);
        }

        return calls;
    }

    /// <summary>Starts a process that measures itself.</summary>
    private static FirstCall Measure(string assembly, Workload workload)
    {
        // Stopwatch reads the same clock in every process.
        string start = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        string[] command = ["dotnet", assembly, "first-call", workload.Id, start];
        double[] times = [.. ChildProcess.RunPinned(command)[0].Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        return new(times[0], times[1], times[2], times[3]);
    }

    /// <summary>The median of several processes, each time by itself.</summary>
    private static FirstCall Median(IReadOnlyCollection<FirstCall> calls) =>
        new(
            Middle(calls.Select(call => call.Main)),
            Middle(calls.Select(call => call.Prediction)),
            Middle(calls.Select(call => call.ForwardJit)),
            Middle(calls.Select(call => call.TrainingJit)));

    private static double Middle(IEnumerable<double> values) => Spread.Of(values, 1).Median;
}
