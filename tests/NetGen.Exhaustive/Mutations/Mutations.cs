using NetGen.Models.Tests.Mutations;

namespace NetGen.Exhaustive.Mutations;

/// <summary>Damaged model files of every format; the test command takes the first few.</summary>
internal static class Mutations
{
    private const int Files = 200_000;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(1);

    /// <summary>Whether all are read or refused, within the time and the memory. A failure is printed with its seed.</summary>
    /// <param name="firstSeed">The first seed of each format.</param>
    public static bool Run(int firstSeed)
    {
        string folder = Directory.CreateTempSubdirectory("netgen-mutations-").FullName;
        try
        {
            return MutationCheck.Endings.Count(ending => Run(folder, ending, firstSeed)) == MutationCheck.Endings.Count;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Run(string folder, string ending, int firstSeed)
    {
        Lock summing = new();
        int failures = 0;
        int read = 0;
        MutationCheck most = new(null, false, 0, 0, default);
        TimeSpan longest = default;
        Parallel.For(
            firstSeed,
            firstSeed + Files,
            () => Own(folder),
            (seed, _, own) =>
            {
                MutationCheck check = MutationCheck.Of(own, ending, seed);

                // Another process may have had the processor: only what is slow each time is slow.
                for (int again = 0; again < 3 && check.Time > MaxTime; again++)
                {
                    check = MutationCheck.Of(own, ending, seed);
                }

                string? failure = check.Failure ?? (check.Time > MaxTime ? $"{ending} of seed {seed}, {check.Length} bytes, takes {check.Time.TotalSeconds:F1} s" : null);
                lock (summing)
                {
                    failures += failure == null ? 0 : 1;
                    read += check.IsRead ? 1 : 0;
                    most = check.Allocated > most.Allocated ? check : most;
                    longest = check.Time > longest ? check.Time : longest;
                    if (failure != null)
                    {
                        Console.WriteLine(failure);
                    }
                }

                return own;
            },
            _ => { });
        Console.WriteLine(
            $"{ending}: {Files} files from seed {firstSeed} on, {read} read, {failures} failures; at most {most.Allocated / 1e6:F1} MB allocated, for {most.Length} bytes, and {longest.TotalMilliseconds:F0} ms");
        return failures == 0;
    }

    private static string Own(string folder)
    {
        string own = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        MutationCheck.Prepare(own);
        return own;
    }
}
