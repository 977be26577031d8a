using System.Globalization;

namespace NetGen.Samples.Tests;

public class XorTests
{
    [Fact]
    public async Task The_table_shows_that_xor_was_learned()
    {
        SampleRun run = await SampleRun.Start("Xor");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        double[][] table = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^4..].Select(Numbers)];
        Assert.All(table, row =>
        {
            Assert.Equal(row[0] == row[1] ? 0 : 1, row[2]);
            Assert.InRange(row[3], row[2] - 0.05, row[2] + 0.05);
        });
    }

    private static double[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
