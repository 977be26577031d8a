using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Json;

public class SampleFileTests
{
    [Fact]
    public void Rows_and_tolerance_are_read()
    {
        SampleRows samples = Read("""{"inputs":[[1,2]],"outputs":[[0.5]],"tolerance":1e-3}""");

        Assert.Equal([[1, 2]], samples.Inputs);
        Assert.Equal([[0.5]], samples.Outputs);
        Assert.Equal(1e-3, samples.Tolerance);
    }

    [Fact]
    public void Without_a_tolerance_it_is_that_of_single_precision() => Assert.Equal(1e-5, Read("""{"inputs":[[1]],"expected_f64":[[2]]}""").Tolerance);

    [Theory]
    [InlineData("""{"inputs":[[1]]}""", "The file of samples has no \"outputs\".")]
    [InlineData("""{"inputs":[[1]],"outputs":[[1]],"expected_f64":[[1]]}""", "The file of samples has \"outputs\" and \"expected_f64\": expected one of them.")]
    [InlineData("""{"inputs":[[1]],"outputs":[[1]],"tolerence":1}""", "The file of samples has the member \"tolerence\": expected inputs, outputs, tolerance, expected_f64.")]
    [InlineData("""{"inputs":[[1]],"outputs":[[1]],"tolerance":-1}""", "The tolerance of the sample rows is negative or infinite")]
    [InlineData("""{"inputs":[],"outputs":[]}""", "There are 0 sample rows of inputs and 0 of outputs")]
    [InlineData("""{"inputs":[[1]],"outputs":[[1e999]]}""", "Row 0 (from 0) of \"outputs\" has an infinite number")]
    public void Other_files_are_refused(string text, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<ModelFormatException>(() => Read(text)).Problem, StringComparison.Ordinal);

    private static SampleRows Read(string text)
    {
        using TemporaryFolder folder = new();
        string path = folder.PathOf("x.samples.json");
        File.WriteAllText(path, text);
        return SampleFile.Read(path);
    }
}
