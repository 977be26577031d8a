using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;
using NetGen.Functions;

namespace NetGen.Generator.Tests.Steps;

public class StepMapTests
{
    // What checks, divides the rows of a call, and hands them to the passes.
    private static readonly HashSet<string> OverAllRows =
    [
        "Forward", "ForwardRows", "Cost", "CostOfRows", "Backward", "BackwardRows", "BackwardScratch", "Descend", "DescendRows", "DescendBlock", "Trace", "TraceRow",
        "Region", "LanesOf", "LoadBlock",
    ];

    public static TheoryData<int[], bool> Networks => new()
    {
        { [2, 4, 1], false },
        { [1, 1], false },
        { [400, 25, 7], false },
        { [2, .. Enumerable.Repeat(3, 20)], false },
        { [2, 4, 1], true },
        { [2, .. Enumerable.Repeat(3, 20)], true },
    };

    /// <summary>Every strategy, with activations that the library has loops for and losses of both kinds.</summary>
    public static TheoryData<int[], bool, Activation> Strategies => new()
    {
        { [2, 4, 1], false, Activation.Sigmoid },
        { [8, 16, 4], false, Activation.Gelu },
        { [6, 5, 4], false, Activation.Softmax },
        { [400, 25, 7], false, Activation.Tanh },
        { [2, .. Enumerable.Repeat(3, 20)], false, Activation.Tanh },
        { [400, 25, 7], true, Activation.Softmax },
        { [2, .. Enumerable.Repeat(3, 20)], true, Activation.Silu },
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

    [Theory]
    [MemberData(nameof(Strategies))]
    public void Every_line_of_a_pass_knows_its_steps(int[] sizes, bool isPortable, Activation activation)
    {
        NetworkModel model = NetworkModels.Of(sizes);
        EmittedFile file = NetworkEmitter.Write(Planner.Plan(model with
        {
            Profile = isPortable ? Profile.Portable : Profile.Vectors,
            Activations = new EquatableArray<Activation>(Enumerable.Repeat(activation, model.LayerCount)),
            Loss = activation.Function().FittingLoss,
        }));

        MethodDeclarationSyntax[] passes =
        [
            .. CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
                .Single(type => type.Identifier.Text == "Kernels").Members.OfType<MethodDeclarationSyntax>()
                .Where(method => !OverAllRows.Contains(method.Identifier.Text)),
        ];
        Assert.True(passes.Length > 5);
        Assert.All(passes, method =>
        {
            FileLinePositionSpan lines = method.SyntaxTree.GetLineSpan(method.Span);
            Assert.All(
                Enumerable.Range(lines.StartLinePosition.Line, lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1),
                line => Assert.True(file.StepsOfLines[line].Count > 0, $"{method.Identifier.Text}, line {line + 1}: {file.Text.Split('\n')[line]}"));
        });
    }

    private static NetworkPlan PlanOf(int[] sizes, bool isPortable) =>
        Planner.Plan(NetworkModels.Of(sizes) with { Profile = isPortable ? Profile.Portable : Profile.Vectors });
}
