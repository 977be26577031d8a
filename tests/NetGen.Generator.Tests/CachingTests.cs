using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests;

/// <summary>What the generator computes again after an edit: a reason for each output of each step.</summary>
/// <remarks>A base class or constant may stand in any file, so every edit makes the models anew; an equal model ends there.</remarks>
public class CachingTests
{
    private const string Source = "[Network(2, 4, 1)] partial class Net { }";
    private const string Unrelated = "class Unrelated { }";

    private const IncrementalStepRunReason New = IncrementalStepRunReason.New;
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;
    private const IncrementalStepRunReason Removed = IncrementalStepRunReason.Removed;

    // The oldest supported compiler calls the file for a changed model new.
#if ROSLYN4
    private const IncrementalStepRunReason Replaced = New;
#else
    private const IncrementalStepRunReason Replaced = Modified;
#endif

    [Fact]
    public void The_first_run_computes_everything()
    {
        GeneratorDriver driver = Generation.Driver().RunGenerators(UserProject.Of(Source));

        AssertReasons(driver, model: [New], plan: [New], output: [New]);
    }

    [Fact]
    public void The_same_input_computes_nothing() => AssertReasonsAfter(compilation => compilation, model: [Cached], plan: [Cached], output: [Cached]);

    [Fact]
    public void An_edit_in_another_file_writes_nothing_again() =>
        AssertReasonsAfter(Edit(1, "class Unrelated { int edited; }"), model: [Unchanged], plan: [Cached], output: [Cached]);

    [Fact]
    public void Another_file_writes_nothing_again() =>
        AssertReasonsAfter(
            compilation => compilation.AddSyntaxTrees(UserProject.File("class Added { }", 2)), model: [Unchanged], plan: [Cached], output: [Cached]);

    [Fact]
    public void A_comment_gives_an_equal_model_and_writes_nothing_again() =>
        AssertReasonsAfter(Edit(0, "/* comment */ " + Source), model: [Unchanged], plan: [Cached], output: [Cached]);

    [Fact]
    public void An_attribute_written_in_another_way_writes_nothing_again() =>
        AssertReasonsAfter(Edit(0, "[Network(new[] { 2, 2 * 2, 1 })] partial class Net { }"), model: [Unchanged], plan: [Cached], output: [Cached]);

    [Fact]
    public void Another_size_writes_the_network_again() =>
        AssertReasonsAfter(Edit(0, "[Network(2, 5, 1)] partial class Net { }"), model: [Modified], plan: [Modified], output: [Replaced]);

    [Fact]
    public void A_new_network_writes_only_itself() =>
        AssertReasonsAfter(Edit(1, "[Network(3, 1)] partial class Another { }"), model: [Unchanged, New], plan: [Cached, New], output: [Cached, New]);

    [Fact]
    public void A_network_that_breaks_a_rule_loses_its_file() =>
        AssertReasonsAfter(Edit(0, "[Network(2, 0, 1)] partial class Net { }"), model: [Modified], plan: [Removed], output: [Removed]);

    private static Func<CSharpCompilation, CSharpCompilation> Edit(int file, string text) =>
        compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], UserProject.File(text, file));

    private static void AssertReasonsAfter(
        Func<CSharpCompilation, CSharpCompilation> edit,
        IncrementalStepRunReason[] model,
        IncrementalStepRunReason[] plan,
        IncrementalStepRunReason[] output)
    {
        CSharpCompilation compilation = UserProject.Of(Source, Unrelated);
        GeneratorDriver driver = Generation.Driver().RunGenerators(compilation).RunGenerators(edit(compilation));

        AssertReasons(driver, model, plan, output);
    }

    private static void AssertReasons(
        GeneratorDriver driver, IncrementalStepRunReason[] model, IncrementalStepRunReason[] plan, IncrementalStepRunReason[] output)
    {
        GeneratorRunResult result = driver.Result();

        Assert.Equal(model, Reasons(result.TrackedSteps[TrackingNames.Model]));
        Assert.Equal(plan, Reasons(result.TrackedSteps[TrackingNames.Plan]));
        Assert.Equal(output, Reasons(result.TrackedOutputSteps.Values.SelectMany(steps => steps)));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);
}
