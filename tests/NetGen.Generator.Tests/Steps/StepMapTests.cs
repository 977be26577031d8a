using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.Generator.Tests.Steps;

public class StepMapTests
{
    public static TheoryData<int[], bool> Networks => new()
    {
        { [2, 4, 1], false },
        { [1, 1], false },
        { [400, 25, 7], false },
        { [2, .. Enumerable.Repeat(3, 20)], false },
        { [2, 4, 1], true },
        { [2, .. Enumerable.Repeat(3, 20)], true },
    };

    [Theory]
    [MemberData(nameof(Networks))]
    public void Every_step_has_lines_and_its_equation_stands_above_them(int[] sizes, bool isPortable)
    {
        NetworkPlan plan = PlanOf(sizes, isPortable);
        EmittedFile file = NetworkEmitter.Write(plan);
        string[] lines = file.Text.Split('\n');

        Assert.All(Passes.All(plan), step => Assert.Contains(
            Enumerable.Range(0, file.StepsOfLines.Count),
            k => file.StepsOfLines[k].Contains(step) && lines[k].Contains(step.Equation, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Every_line_is_counted_and_every_layer_is_computed_by_lines_that_know_it(int[] sizes, bool isPortable)
    {
        NetworkPlan plan = PlanOf(sizes, isPortable);
        EmittedFile file = NetworkEmitter.Write(plan);
        string[] lines = file.Text.Split('\n');

        Assert.Equal(lines.Length - 1, file.StepsOfLines.Count);
        Assert.All(
            Enumerable.Range(0, file.StepsOfLines.Count).Where(k => lines[k].Contains("ref Unsafe.Add(ref p, W", StringComparison.Ordinal) || lines[k].Contains("p.Slice(W", StringComparison.Ordinal)),
            k => Assert.NotEmpty(file.StepsOfLines[k]));
    }

    private static NetworkPlan PlanOf(int[] sizes, bool isPortable) =>
        Planner.Plan(NetworkModels.Of(sizes) with { Profile = isPortable ? Profile.Portable : Profile.Vectors });
}
