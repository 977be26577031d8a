namespace NetGen.Tests.Saving;

public class KillTests
{
    private const int Kills = 50;

    [Fact]
    public void A_process_killed_at_any_moment_leaves_one_of_the_networks_that_it_saved()
    {
        KillRun run = KillRun.Of(Kills, seed: 1);

        Assert.Null(run.Failure);
        Assert.True(run.Interrupted > Kills / 4, $"Expected kills in the middle of a file, but only {run.Interrupted} of {run.Kills} were.");
    }
}
