namespace NetGen.Samples.Tests;

public class EmbeddedTests
{
    private static readonly string Images = Data("images.idx");
    private static readonly string Labels = Data("labels.idx");

    [Fact]
    public async Task The_network_compiled_in_reads_99_of_100_digits_as_PyTorch_does()
    {
        SampleRun run = await SampleRun.Start("Embedded", Images, Labels);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(101, lines.Length);
        Assert.Equal(["image     8  6  0.5000  but it is 5"], lines.Where(line => line.Contains("but", StringComparison.Ordinal)));
        Assert.Equal("99 of 100 right", lines[^1]);
    }

    [Fact]
    public async Task The_numbers_that_the_script_measure_asks_for_are_printed()
    {
        SampleRun run = await SampleRun.Start("Embedded", "measure", Images, "0");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            ["first-milliseconds", "resident-kilobytes", "prediction-microseconds", "allocated-bytes"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Without_labels_there_is_a_line_for_each_image()
    {
        SampleRun run = await SampleRun.Start("Embedded", Images);

        Assert.Equal((0, 100), (run.ExitCode, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Theory]
    [InlineData("none.idx", null, "Could not find file")]
    [InlineData("labels.idx", null, "expected 100 × 784 bytes after the header of 8, but found 100.")]
    [InlineData("../Embedded.dll", null, "expected an IDX file of bytes, which begins with 00 00 08; where it is compressed, gunzip it.")]
    [InlineData("images.idx", "images.idx", "expected 100 × 1 bytes after the header of 16, but found 78400.")]
    public async Task What_is_no_image_file_is_one_line_of_error(string images, string? labels, string problem)
    {
        SampleRun run = await SampleRun.Start("Embedded", [Data(images), .. labels is null ? [] : (string[])[Data(labels)]]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(problem, Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_files_the_program_says_what_it_expects()
    {
        SampleRun run = await SampleRun.Start("Embedded");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Expected an IDX file", run.Errors, StringComparison.Ordinal);
    }

    private static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);
}
