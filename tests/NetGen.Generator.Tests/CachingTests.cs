using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests;

/// <summary>What the generator computes again after an edit: a reason for each output of each step, of which there is one for each file.</summary>
/// <remarks>A base class or constant may stand in any file, so every edit of a declaration makes the drafts anew; equal drafts end there.</remarks>
public class CachingTests
{
    private const string Source = "class Before { int Method() => 1; } [Network(2, 4, 1)] partial class Net { int Method() { return 1; } int value = 1; int Value { get; } = 1; }";
    private const string Unrelated = "System.Console.WriteLine(); class Unrelated { int Method() { return 1; } }";

    private const IncrementalStepRunReason New = IncrementalStepRunReason.New;
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;

    // The oldest supported compiler calls the files for changed plans new, and another item of one input modified.
#if ROSLYN4
    private const IncrementalStepRunReason Replaced = New;
    private const IncrementalStepRunReason Added = Modified;
#else
    private const IncrementalStepRunReason Replaced = Modified;
    private const IncrementalStepRunReason Added = New;
#endif

    [Fact]
    public void The_first_run_computes_everything()
    {
        GeneratorDriver driver = Generation.Driver().RunGenerators(UserProject.Of(Source, Unrelated));

        AssertReasons(driver, declarations: New, drafts: [New, New], plans: [New, New], output: [New, New]);
    }

    [Fact]
    public void The_same_input_computes_nothing() =>
        AssertReasonsAfter(compilation => compilation, declarations: Cached, drafts: [Cached, Cached], plans: [Cached, Cached], output: [Cached, Cached]);

    [Theory]
    [InlineData(1, "System.Console.WriteLine(); class Unrelated { int Method() { int two = 2; return two; } }")]
    [InlineData(1, "System.Console.WriteLine(1); int more = 1; class Unrelated { int Method() { return 1; } }")]
    [InlineData(1, "System.Console.WriteLine(); class Unrelated { /* comment */ int Method() { return 1; } }")]
    [InlineData(0, "class Before { int Method() => 10_000; } [Network(2, 4, 1)] partial class Net { int Method() { return 1; } int value = 1; int Value { get; } = 1; }")]
    [InlineData(0, "class Before { int Method() => 1; } [Network(2, 4, 1)] partial class Net { int Method() { return 2 } int value = 2; int Value { get; } = Two(); }")]
    public void An_edit_that_declares_nothing_computes_nothing(int file, string text) =>
        AssertReasonsAfter(Edit(file, text), declarations: Unchanged, drafts: [Cached, Cached], plans: [Cached, Cached], output: [Cached, Cached]);

    [Theory]
    [InlineData(1, "class Unrelated { int edited; }")]
    [InlineData(0, "class Before { } [Network(new[] { 2, 2 * 2, 1 })] partial class Net { }")]
    public void A_declaration_that_changes_no_network_writes_nothing_again(int file, string text) =>
        AssertReasonsAfter(Edit(file, text), declarations: Modified, drafts: [Unchanged, Unchanged], plans: [Cached, Cached], output: [Cached, Cached]);

    [Fact]
    public void Another_file_writes_nothing_again() => AssertReasonsAfter(
        compilation => compilation.AddSyntaxTrees(UserProject.File("class Added { }", 2)),
        declarations: Modified,
        drafts: [Unchanged, Unchanged, Added],
        plans: [Cached, Cached, New],
        output: [Cached, Cached, New]);

    [Theory]
    [InlineData("[Network(2, 5, 1)] partial class Net { }")]
    [InlineData("[Network(2, 0, 1)] partial class Net { }")]
    [InlineData("[Network(2, 4, 1)] class Net { }")]
    public void Another_network_writes_only_its_file_again(string text) => AssertReasonsAfter(
        Edit(0, text), declarations: Modified, drafts: [Modified, Unchanged], plans: [Modified, Cached], output: [Replaced, Cached]);

    [Fact]
    public void A_new_network_writes_only_itself() => AssertReasonsAfter(
        Edit(1, "[Network(3, 1)] partial class Another { }"), declarations: Modified, drafts: [Unchanged, Modified], plans: [Cached, Modified], output: [Cached, Replaced]);

    [Fact]
    public void An_edit_reads_no_model_file_again_and_writes_no_weights_again()
    {
        CSharpCompilation compilation = UserProject.Of("[Network(\"net.onnx\")] static partial class Net { }", Unrelated);
        GeneratorDriver driver = Generation.Driver(UserProject.Latest, ModelDescription.Of("net.onnx", "2 4 1"))
            .RunGenerators(compilation)
            .RunGenerators(Edit(1, "class Unrelated { int edited; }")(compilation));

        AssertReasons(driver, declarations: Modified, drafts: [Unchanged, Unchanged], plans: [Cached, Cached], output: [Cached, Cached]);
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

        AssertReasons(driver, declarations: Cached, drafts: [Cached, Cached], plans: [Unchanged, Unchanged], output: [Cached, Cached]);
    }

    private static Func<CSharpCompilation, CSharpCompilation> Edit(int file, string text) =>
        compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], UserProject.File(text, file));

    private static void AssertReasonsAfter(
        Func<CSharpCompilation, CSharpCompilation> edit,
        IncrementalStepRunReason declarations,
        IncrementalStepRunReason[] drafts,
        IncrementalStepRunReason[] plans,
        IncrementalStepRunReason[] output)
    {
        CSharpCompilation compilation = UserProject.Of(Source, Unrelated);
        GeneratorDriver driver = Generation.Driver().RunGenerators(compilation).RunGenerators(edit(compilation));

        AssertReasons(driver, declarations, drafts, plans, output);
    }

    private static void AssertReasons(
        GeneratorDriver driver,
        IncrementalStepRunReason declarations,
        IncrementalStepRunReason[] drafts,
        IncrementalStepRunReason[] plans,
        IncrementalStepRunReason[] output)
    {
        GeneratorRunResult result = driver.Result();

        Assert.Equal([declarations], Reasons(result.TrackedSteps[TrackingNames.Declarations]));
        Assert.Equal(drafts, Reasons(result.TrackedSteps[TrackingNames.Drafts]));
        Assert.Equal(plans, Reasons(result.TrackedSteps[TrackingNames.Plans]));
        Assert.Equal(output, Reasons(result.TrackedOutputSteps.Values.SelectMany(steps => steps)));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);
}
