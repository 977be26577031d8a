using NetGen.Tests.Saving;

namespace NetGen.Exhaustive.Saving;

/// <summary>Processes killed while they save; the test command kills the first few.</summary>
internal static class Kills
{
    private const int Batches = 40;
    private const int BatchKills = 50;

    /// <summary>Whether every kill left one of the two networks.</summary>
    public static bool Run()
    {
        int interrupted = 0;
        for (int batch = 0; batch < Batches; batch++)
        {
            KillRun run = KillRun.Of(BatchKills, seed: batch);
            interrupted += run.Interrupted;
            Console.WriteLine($"{(batch * BatchKills) + run.Kills} kills, {interrupted} in the middle of a file{(run.Failure is null ? "" : $", failed {run.Failure}")}");
            if (run.Failure is not null)
            {
                return false;
            }
        }

        return true;
    }
}
