using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NetGen.Samples.Tests;

public partial class DigitsTests
{
    private const char Escape = '\u001b';

    [Fact]
    public async Task Both_networks_recognise_95_percent_and_their_curves_are_saved()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "curve.svg");

        SampleRun run = await SampleRun.Start("Digits", path);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        int[] right = [.. RightDigits().Matches(run.Output).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];
        Assert.Equal(2, right.Length);
        Assert.All(right, count => Assert.InRange(count, 0.95 * 539, 539));
        Assert.DoesNotContain(Escape, run.Output);
        Assert.Equal(2, Curves(path, "training"));
        Assert.Equal(2, Curves(path, "test"));
    }

    [Fact]
    public async Task A_path_that_cannot_be_written_is_one_line_of_error()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "no such folder", "curve.svg");

        SampleRun run = await SampleRun.Start("Digits", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(path, Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [GeneratedRegex("(\\d+) of 539 test digits right")]
    private static partial Regex RightDigits();

    /// <summary>Curves of many points; those of the legend have two.</summary>
    private static int Curves(string path, string name) => XDocument.Load(path).Descendants()
        .Count(element => (string?)element.Attribute("class") == name && ((string?)element.Attribute("d"))!.Split('L').Length > 2);
}
