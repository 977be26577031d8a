using NetGen.Models.Tests.Mutations;

namespace NetGen.Exhaustive.Mutations;

/// <summary>Damaged model files of every format; the test command takes the first few.</summary>
internal static class Mutations
{
    private const int Files = 200_000;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(1);

    /// <summary>Whether all are read or refused, within the time and the memory. A failure is printed with its seed.</summary>
    /// <param name="firstSeed">The first seed of each format.</param>
    /// <param name="endings">The formats; all where none is named.</param>
    public static bool Run(int firstSeed, string[] endings)
    {
        string folder = Directory.CreateTempSubdirectory("netgen-mutations-").FullName;
        try
        {
            string[] chosen = endings.Length > 0 ? endings : [.. MutationCheck.Endings];
            return chosen.Count(ending => Run(folder, ending, firstSeed)) == chosen.Length;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Run(string folder, string ending, int firstSeed)
    {
        Lock summing = new();
        List<string> failures = [];
        List<int> slow = [];
        int read = 0;
        MutationCheck most = new(null, false, 0, 0, default);
        Parallel.For(
            firstSeed,
            firstSeed + Files,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => Own(folder),
            (seed, _, own) =>
            {
                MutationCheck check = MutationCheck.Of(own, ending, seed);
                lock (summing)
                {
                    read += check.IsRead ? 1 : 0;
                    most = check.Allocated > most.Allocated ? check : most;
                    failures.AddRange(check.Failure is { } failure ? [failure] : []);
                    slow.AddRange(check.Time > MaxTime ? [seed] : []);
                }

                return own;
            },
            _ => { });

        // Other processes may have had the processor: alone, time is that of the processor.
        failures.AddRange(slow
            .Select(seed => (seed, Time: ProcessorTime(() => MutationCheck.Of(Own(folder), ending, seed))))
            .Where(check => check.Time > MaxTime)
            .Select(check => $"{ending} of seed {check.seed} takes {check.Time.TotalSeconds:F1} s"));
        failures.ForEach(Console.WriteLine);
        Console.WriteLine(
            $"{ending}: {Files} files from seed {firstSeed} on, {read} read, {failures.Count} failures; at most {most.Allocated / 1e6:F1} MB allocated, for {most.Length} bytes");
        return failures.Count == 0;
    }

    private static TimeSpan ProcessorTime(Action work)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }

    private static string Own(string folder)
    {
        string own = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        MutationCheck.Prepare(own);
        return own;
    }
}
