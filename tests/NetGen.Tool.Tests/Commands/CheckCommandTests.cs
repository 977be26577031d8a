using System.Globalization;
using System.Text.RegularExpressions;
using NetGen.Tool.Tests.Support;

namespace NetGen.Tool.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Model = """
        {"format":"netgen-model/1","layers":[{"name":"a","in":2,"out":2,"activation":"identity","weight":[[1,2],[3,4]],"bias":[10,20]}],
         "samples":{"inputs":[[1,1],[2,0]],"outputs":[[13,27],[12,OUTPUT]],"tolerance":0.001}}
        """;

    private readonly ModelFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(".json")]
    [InlineData(".matmul.onnx")]
    [InlineData(".npz", "--hidden-activation", "Sigmoid", "--output-activation", "Sigmoid")]
    [InlineData(".reversed.safetensors", "--activations", "sigmoid,sigmoid")]
    public void The_generated_code_gives_what_an_independent_computation_gave(string ending, params string[] options)
    {
        ToolRun run = ToolRun.Of(["check", ModelFolder.Iris(ending), ModelFolder.Iris(".io.json"), .. options]);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Errors));
        Match match = Regex.Match(run.Output, @"^Passed: 8 rows of 3 outputs, 1E-05 allowed\.\nWorst difference (\S+) in row \d, output \d \(both from 0\): got \S+, expected \S+\n$");
        Assert.True(match.Success, run.Output);
        Assert.InRange(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), 0, 1e-6);
    }

    [Theory]
    [InlineData("half_scale.onnx")]
    [InlineData("order_archive.npz", "--activations", "Tanh,Tanh,Identity")]
    [InlineData("order_sizes.safetensors", "--activations", "Relu,Relu,Identity")]
    [InlineData("order_unclear.safetensors", "--activations", "Tanh,Identity", "--layers", "entry,hidden")]
    public void Layers_are_computed_in_the_order_of_the_model_or_the_one_that_is_given(string model, params string[] options)
    {
        ToolRun run = ToolRun.Of(["check", ModelFolder.Golden(model), ModelFolder.Golden(Path.ChangeExtension(model, ".samples.json")), .. options]);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Passed: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_samples_of_the_model_are_used_if_no_others_are_given()
    {
        ToolRun run = ToolRun.Of("check", folder.Write("m.json", Model.Replace("OUTPUT", "26", StringComparison.Ordinal)));

        Assert.Equal((ExitCode.Success, "Passed: 2 rows of 2 outputs, 0.001 allowed.\nWorst difference 0 in row 0, output 0 (both from 0): got 13, expected 13.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_difference_above_the_tolerance_fails_with_its_place_and_passes_under_a_wider_one()
    {
        string model = folder.Write("m.json", Model.Replace("OUTPUT", "25", StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("check", model);

        Assert.Equal(
            (ExitCode.CheckFailed, "FAILED: 2 rows of 2 outputs, 0.001 allowed.\nWorst difference 0.04 in row 1, output 1 (both from 0): got 26, expected 25.\n"),
            (run.ExitCode, run.Output));
        Assert.Equal(ExitCode.Success, ToolRun.Of("check", model, "--tolerance", "0.04").ExitCode);
    }

    [Fact]
    public void Samples_of_other_sizes_are_refused() =>
        ToolRun.AssertRefused(
            "Sample row 0 (from 0) has 4 inputs and 3 outputs: expected 2 and 2",
            "check",
            folder.Write("m.json", Model.Replace("OUTPUT", "26", StringComparison.Ordinal)),
            ModelFolder.Iris(".io.json"));

    [Fact]
    public void Without_samples_there_is_no_check() =>
        ToolRun.AssertRefused("has no sample rows: give a file of them", "check", ModelFolder.Iris(".json"));
}
