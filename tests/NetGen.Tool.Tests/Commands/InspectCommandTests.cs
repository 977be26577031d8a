using NetGen.Tool.Tests.Support;

namespace NetGen.Tool.Tests.Commands;

public class InspectCommandTests
{
    [Fact]
    public void A_table_shows_the_layers_and_their_sum()
    {
        ToolRun run = ToolRun.Of("inspect", ModelFolder.Iris(".json"));

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith("iris_4-8-3_sigmoid.json: 4-8-3, Float32\n", run.Output, StringComparison.Ordinal);
        string[] rows = [.. run.Output.Split('\n').Where(line => line.StartsWith('│')).Select(line => string.Join(' ', line.Split('│', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Equal(
            ["layer name inputs → outputs activation parameters bytes as float", "1 0 4 → 8 Sigmoid 40 160", "2 2 8 → 3 Sigmoid 27 108", "in all 67 268"],
            rows);
    }

    [Fact]
    public void The_plan_is_the_one_in_the_generated_file()
    {
        string plan = ToolRun.Of("inspect", ModelFolder.Iris(".json")).Output.Split(" as literals\n")[1];
        string code = ToolRun.Of("code", ModelFolder.Iris(".json")).Output;

        Assert.Contains("written out whole, activations in registers", plan, StringComparison.Ordinal);
        Assert.All(plan.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains($"//{line}\n", code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_activations_is_shown_with_a_note_and_planned_with_those_given()
    {
        ToolRun without = ToolRun.Of("inspect", ModelFolder.Iris(".npz"));
        ToolRun with = ToolRun.Of("inspect", ModelFolder.Iris(".npz"), "--hidden-activation", "relu", "--output-activation", "Softmax");

        Assert.Equal((ExitCode.Success, "note: The file names no activations: give --hidden-activation and --output-activation to see what would be generated.\n"), (without.ExitCode, without.Errors));
        Assert.DoesNotContain("lines of C#", without.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, ""), (with.ExitCode, with.Errors));
        Assert.Contains("Relu", with.Output, StringComparison.Ordinal);
        Assert.Contains("lines of C#", with.Output, StringComparison.Ordinal);
    }
}
