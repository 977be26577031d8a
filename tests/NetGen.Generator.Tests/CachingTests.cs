using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests;

/// <summary>What the generator computes again after an edit: a reason for each output of each step.</summary>
/// <remarks>A base class or constant may stand in any file, so every edit makes the drafts anew; an equal draft ends there.</remarks>
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

        AssertReasons(driver, draft: [New], model: [New], plan: [New], output: [New]);
    }

    [Fact]
    public void The_same_input_computes_nothing() => AssertReasonsAfter(compilation => compilation, draft: [Cached], model: [Cached], plan: [Cached], output: [Cached]);

    [Fact]
    public void An_edit_in_another_file_writes_nothing_again() =>
        AssertReasonsAfter(Edit(1, "class Unrelated { int edited; }"), draft: [Unchanged], model: [Cached], plan: [Cached], output: [Cached]);

    [Fact]
    public void Another_file_writes_nothing_again() =>
        AssertReasonsAfter(
            compilation => compilation.AddSyntaxTrees(UserProject.File("class Added { }", 2)), draft: [Unchanged], model: [Cached], plan: [Cached], output: [Cached]);

    [Fact]
    public void A_comment_gives_an_equal_model_and_writes_nothing_again() =>
        AssertReasonsAfter(Edit(0, "/* comment */ " + Source), draft: [Unchanged], model: [Cached], plan: [Cached], output: [Cached]);

    [Fact]
    public void An_attribute_written_in_another_way_writes_nothing_again() =>
        AssertReasonsAfter(Edit(0, "[Network(new[] { 2, 2 * 2, 1 })] partial class Net { }"), draft: [Unchanged], model: [Cached], plan: [Cached], output: [Cached]);

    [Fact]
    public void Another_size_writes_the_network_again() =>
        AssertReasonsAfter(Edit(0, "[Network(2, 5, 1)] partial class Net { }"), draft: [Modified], model: [Modified], plan: [Modified], output: [Replaced]);

    [Fact]
    public void A_new_network_writes_only_itself() =>
        AssertReasonsAfter(Edit(1, "[Network(3, 1)] partial class Another { }"), draft: [Unchanged, New], model: [Cached, New], plan: [Cached, New], output: [Cached, New]);

    [Fact]
    public void A_network_that_breaks_a_rule_loses_its_file() =>
        AssertReasonsAfter(Edit(0, "[Network(2, 0, 1)] partial class Net { }"), draft: [Modified], model: [Modified], plan: [Removed], output: [Removed]);

    [Fact]
    public void An_edit_reads_no_model_file_again_and_writes_no_weights_again()
    {
        CSharpCompilation compilation = UserProject.Of("[Network(\"net.onnx\")] static partial class Net { }", Unrelated);
        GeneratorDriver driver = Generation.Driver(UserProject.Latest, ModelDescription.Of("net.onnx", "2 4 1"))
            .RunGenerators(compilation)
            .RunGenerators(Edit(1, "class Unrelated { int edited; }")(compilation));

        AssertReasons(driver, draft: [Unchanged], model: [Cached], plan: [Cached], output: [Cached]);
        Assert.Equal([Cached], Reasons(driver.Result().TrackedSteps[TrackingNames.Imports]));
    }

    [Fact]
    public void Another_model_file_writes_nothing_again()
    {
        CSharpCompilation compilation = UserProject.Of("[Network(\"net.onnx\")] static partial class Net { }", Unrelated);
        GeneratorDriver driver = Generation.Driver(UserProject.Latest, ModelDescription.Of("net.onnx", "2 4 1"))
            .RunGenerators(compilation)
            .AddAdditionalTexts([ModelDescription.Of("other.onnx", "3 1")])
            .RunGenerators(compilation);

        AssertReasons(driver, draft: [Cached], model: [Unchanged], plan: [Cached], output: [Cached]);
    }

    private static Func<CSharpCompilation, CSharpCompilation> Edit(int file, string text) =>
        compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], UserProject.File(text, file));

    private static void AssertReasonsAfter(
        Func<CSharpCompilation, CSharpCompilation> edit,
        IncrementalStepRunReason[] draft,
        IncrementalStepRunReason[] model,
        IncrementalStepRunReason[] plan,
        IncrementalStepRunReason[] output)
    {
        CSharpCompilation compilation = UserProject.Of(Source, Unrelated);
        GeneratorDriver driver = Generation.Driver().RunGenerators(compilation).RunGenerators(edit(compilation));

        AssertReasons(driver, draft, model, plan, output);
    }

    private static void AssertReasons(
        GeneratorDriver driver,
        IncrementalStepRunReason[] draft,
        IncrementalStepRunReason[] model,
        IncrementalStepRunReason[] plan,
        IncrementalStepRunReason[] output)
    {
        GeneratorRunResult result = driver.Result();

        Assert.Equal(draft, Reasons(result.TrackedSteps[TrackingNames.Draft]));
        Assert.Equal(model, Reasons(result.TrackedSteps[TrackingNames.Model]));
        Assert.Equal(plan, Reasons(result.TrackedSteps[TrackingNames.Plan]));
        Assert.Equal(output, Reasons(result.TrackedOutputSteps.Values.SelectMany(steps => steps)));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);
}
