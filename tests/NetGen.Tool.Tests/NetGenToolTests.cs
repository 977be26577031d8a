using System.Globalization;
using NetGen.Tool.Tests.Support;

namespace NetGen.Tool.Tests;

public sealed class NetGenToolTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    public void Dispose() => CultureInfo.CurrentCulture = before;

    [Theory]
    [InlineData("inspect")]
    [InlineData("convert")]
    [InlineData("code")]
    [InlineData("check")]
    public void The_help_of_each_command_has_examples_of_it(string command)
    {
        ToolRun run = ToolRun.Of(command, "--help");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains($"\nExamples:\n  netgen {command} digits.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n  netgen {command} digits.", ToolRun.Of("--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_line_that_is_not_understood_is_refused()
    {
        ToolRun.AssertRefused("Unrecognized command or argument 'draw'", "draw");
        ToolRun.AssertRefused("error: Required argument 'MODEL' missing for command: 'code'.", "code");
        ToolRun.AssertRefused(
            "There is no activation \"swish\": expected Identity, Sigmoid, ",
            "inspect",
            ModelFolder.Iris(".npz"),
            "--hidden-activation",
            "swish");
    }

    [Fact]
    public void Activations_that_do_not_fit_the_network_are_refused()
    {
        ToolRun.AssertRefused("error: --activations has 1 names: expected 2, one for each layer.", "inspect", ModelFolder.Iris(".npz"), "--activations", "relu");
        ToolRun.AssertRefused("error: Layer 2 has the activation Sigmoid in the file, but Tanh is given. Leave out the option.", "inspect", ModelFolder.Iris(".json"), "--output-activation", "tanh");
    }

    [Fact]
    public void A_file_that_is_not_there_or_not_a_model_is_refused_by_its_name()
    {
        ToolRun.AssertRefused("error: Could not find file '", "inspect", "missing.npz");
        ToolRun.AssertRefused($"error: {ModelFolder.Iris(".io.json")}: The model has the member \"note\": expected format, ", "inspect", ModelFolder.Iris(".io.json"));
        ToolRun.AssertRefused("error: model.pt: The ending \".pt\" names no format that is read or written", "inspect", "model.pt");
    }

    [Fact]
    public void Results_are_the_same_under_every_culture()
    {
        string[] arguments = ["check", ModelFolder.Iris(".json"), ModelFolder.Iris(".io.json")];
        string expected = ToolRun.Of(arguments).Output;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");

        Assert.Equal(expected, ToolRun.Of(arguments).Output);
    }
}
