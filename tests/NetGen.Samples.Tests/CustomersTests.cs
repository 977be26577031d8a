namespace NetGen.Samples.Tests;

public class CustomersTests
{
    [Fact]
    public async Task All_steps_give_octaves_numbers_and_pass_the_gradient_check()
    {
        SampleRun run = await SampleRun.Start("Customers");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(3, Lines(run, "the same"));
        Assert.Equal(3, Lines(run, "Gradient check passed"));
    }

    [Fact]
    public async Task The_printed_cost_fails_where_the_networks_does_not()
    {
        SampleRun run = await SampleRun.Start("Customers");

        Assert.Contains("37    0     Infinity    3.7000e+1", run.Output, StringComparison.Ordinal);
        Assert.Contains("37    1          NaN   8.5330e-17", run.Output, StringComparison.Ordinal);
    }

    private static int Lines(SampleRun run, string text) => run.Output.Split('\n').Count(line => line.Contains(text, StringComparison.Ordinal));
}
