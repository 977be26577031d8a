using NetGen.Generator.Tests.Fuzzing;

namespace NetGen.Exhaustive.Fuzzing;

/// <summary>Hostile projects for the generator and its analyzer; the test command takes the first few.</summary>
internal static class Fuzz
{
    private const int Inputs = 100_000;
    private const int Batch = 1_000;

    /// <summary>Whether the generator survives the projects of this seed and those after it. A failure is printed with its seed and its files.</summary>
    public static bool Run(int firstSeed)
    {
        int failures = 0;
        int networks = 0;
        for (int done = 0; done < Inputs; done += Batch)
        {
            Parallel.For(firstSeed + done, firstSeed + done + Batch, seed =>
            {
                FuzzCheck check = FuzzCheck.OfAsync(seed).GetAwaiter().GetResult();
                Interlocked.Add(ref networks, check.Networks);
                if (check.Failure is not null)
                {
                    Interlocked.Increment(ref failures);
                    Console.WriteLine(check.Failure);
                }
            });
            Console.WriteLine($"{done + Batch} inputs from seed {firstSeed} on, {networks} networks, {failures} failures");
        }

        return failures == 0;
    }
}
