using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests;

/// <summary>What the generator computes again after an edit: a reason for each output of each step, of which there is one for each network.</summary>
/// <remarks>Anything may decide what a network is, so after every edit what all networks say is read anew; where that is the same, the work ends.</remarks>
public class CachingTests
{
    private const string Source = "class Before { int Method() => 1; } [Network(2, 4, 1)] partial class Net { int Method() { return 1; } }";
    private const string Another = "[Network(3, 1)] partial class Another { } class Unrelated { int Method() { return 1; } }";

    private const IncrementalStepRunReason New = IncrementalStepRunReason.New;
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;
    private const IncrementalStepRunReason Removed = IncrementalStepRunReason.Removed;

    [Fact]
    public void The_first_run_computes_everything() =>
        AssertReasons(Generation.Driver().RunGenerators(UserProject.Of(Source, Another)), drafts: [New, New], plans: [New, New], output: [New, New]);

    [Fact]
    public void The_same_input_computes_nothing() =>
        AssertReasonsAfter(compilation => compilation, drafts: [Cached, Cached], plans: [Cached, Cached], output: [Cached, Cached]);

    [Theory]
    [InlineData(0, "class Before { int Method() => 10_000; } [Network(2, 4, 1)] partial class Net { int Method() { return 2; } }")]
    [InlineData(0, "class Before { int edited; } /* moved */ [Network(new[] { 2, 2 * 2, 1 })] partial class Net { int Method() { return 1 } }")]
    [InlineData(1, "[Network(3, 1)] partial class Another { } class Unrelated { int Method() { int two = 2; return two; } }")]
    [InlineData(1, "class Unrelated { int edited; } [Network(3, 1)] partial class Another { }")]
    public void An_edit_that_changes_no_network_plans_and_writes_nothing_again(int file, string text) =>
        AssertReasonsAfter(Edit(file, text), drafts: [Unchanged, Unchanged], plans: [Cached, Cached], output: [Cached, Cached]);

    [Fact]
    public void Another_reference_plans_and_writes_nothing_again() => AssertReasonsAfter(
        compilation => compilation.AddReferences(UserProject.Of("public class External { }").WithAssemblyName("External").ToMetadataReference()),
        drafts: [Unchanged, Unchanged],
        plans: [Cached, Cached],
        output: [Cached, Cached]);

    [Theory]
    [InlineData("[Network(2, 5, 1)] partial class Net { }")]
    [InlineData("[Network(2, 4, 1)] class Net { }")]
    public void Another_network_writes_only_its_file_again(string text) =>
        AssertReasonsAfter(Edit(0, text), drafts: [Modified, Unchanged], plans: [Modified, Cached], output: [Modified, Cached]);

    [Fact]
    public void A_network_that_breaks_a_rule_of_arguments_is_planned_no_more() => AssertReasonsAfter(
        Edit(0, "[Network(2, 0, 1)] partial class Net { }"), drafts: [Modified, Unchanged], plans: [Modified, Cached], output: [Modified, Cached]);

    [Fact]
    public void A_file_behind_the_others_writes_only_its_own_network() => AssertReasonsAfter(
        compilation => compilation.AddSyntaxTrees(UserProject.File("[Network(4, 1)] partial class Added { }", 2)),
        drafts: [Unchanged, Unchanged, New],
        plans: [Cached, Cached, New],
        output: [Cached, Cached, New]);

    /// <summary>The compiler tells networks by their place in its list, and writes those after it again, with the same text.</summary>
    [Fact]
    public void Where_the_first_of_50_files_goes_the_other_49_are_planned_and_written_again()
    {
        CSharpCompilation all = UserProject.Of([.. Fifty]);
        GeneratorDriver driver = Generation.Driver().RunGenerators(all).RunGenerators(all.RemoveSyntaxTrees(all.SyntaxTrees[0]));

        AssertReasons(
            driver,
            drafts: [.. Enumerable.Repeat(Modified, 49), Removed],
            plans: [.. Enumerable.Repeat(Modified, 49), Removed],
            output: [.. Enumerable.Repeat(Modified, 49), Removed]);
        Assert.Equal(Generation.TextOf(Generation.Driver().RunGenerators(all.RemoveSyntaxTrees(all.SyntaxTrees[0]))), Generation.TextOf(driver));
    }

    [Fact]
    public void Where_a_file_comes_before_50_others_all_are_planned_and_written_again()
    {
        CSharpCompilation all = UserProject.Of([.. Fifty]);
        SyntaxTree first = UserProject.File("[Network(2, 1)] partial class First { }", 50);
        CSharpCompilation more = all.RemoveAllSyntaxTrees().AddSyntaxTrees([first, .. all.SyntaxTrees]);
        GeneratorDriver driver = Generation.Driver().RunGenerators(all).RunGenerators(more);

        AssertReasons(
            driver,
            drafts: [.. Enumerable.Repeat(Modified, 50), New],
            plans: [.. Enumerable.Repeat(Modified, 50), New],
            output: [.. Enumerable.Repeat(Modified, 50), New]);
        Assert.Equal(Generation.TextOf(Generation.Driver().RunGenerators(more)), Generation.TextOf(driver));
    }

    [Fact]
    public void Where_the_last_of_50_files_goes_nothing_is_planned_or_written_again()
    {
        CSharpCompilation all = UserProject.Of([.. Fifty]);
        GeneratorDriver driver = Generation.Driver().RunGenerators(all).RunGenerators(all.RemoveSyntaxTrees(all.SyntaxTrees[49]));

        AssertReasons(
            driver,
            drafts: [.. Enumerable.Repeat(Unchanged, 49), Removed],
            plans: [.. Enumerable.Repeat(Cached, 49), Removed],
            output: [.. Enumerable.Repeat(Cached, 49), Removed]);
    }

    [Fact]
    public void An_edit_reads_no_model_file_again_and_writes_no_weights_again()
    {
        CSharpCompilation compilation = UserProject.Of("[Network(\"net.onnx\")] static partial class Net { }", Another);
        GeneratorDriver driver = Generation.Driver(UserProject.Latest, ModelDescription.Of("net.onnx", "2 4 1"))
            .RunGenerators(compilation)
            .RunGenerators(Edit(1, Another + " class Edited { }")(compilation));

        AssertReasons(driver, drafts: [Unchanged, Unchanged], plans: [Cached, Cached], output: [Cached, Cached]);
        Assert.Equal([Cached], Reasons(driver, TrackingNames.Imports));
    }

    [Fact]
    public void Another_model_file_writes_nothing_again()
    {
        CSharpCompilation compilation = UserProject.Of("[Network(\"net.onnx\")] static partial class Net { }", Another);
        GeneratorDriver driver = Generation.Driver(UserProject.Latest, ModelDescription.Of("net.onnx", "2 4 1"))
            .RunGenerators(compilation)
            .AddAdditionalTexts([ModelDescription.Of("other.onnx", "3 1")])
            .RunGenerators(compilation);

        AssertReasons(driver, drafts: [Cached, Cached], plans: [Unchanged, Unchanged], output: [Cached, Cached]);
        Assert.Equal([Modified], Reasons(driver, TrackingNames.Imports));
    }

    private static IEnumerable<string> Fifty => Enumerable.Range(0, 50).Select(number => string.Create(
        CultureInfo.InvariantCulture, $"[Network(2, 1)] partial class Net{number} {{ }}"));

    private static Func<CSharpCompilation, CSharpCompilation> Edit(int file, string text) =>
        compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], UserProject.File(text, file));

    private static void AssertReasonsAfter(
        Func<CSharpCompilation, CSharpCompilation> edit, IncrementalStepRunReason[] drafts, IncrementalStepRunReason[] plans, IncrementalStepRunReason[] output)
    {
        CSharpCompilation compilation = UserProject.Of(Source, Another);
        AssertReasons(Generation.Driver().RunGenerators(compilation).RunGenerators(edit(compilation)), drafts, plans, output);
    }

    private static void AssertReasons(
        GeneratorDriver driver, IncrementalStepRunReason[] drafts, IncrementalStepRunReason[] plans, IncrementalStepRunReason[] output)
    {
        Assert.Equal(Items(drafts, Modified), Reasons(driver, TrackingNames.Drafts));
        Assert.Equal(Items(plans, Modified), Reasons(driver, TrackingNames.Plans));
        Assert.Equal(Items(output, New), driver.Result().TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(made => made.Reason));
    }

    /// <summary>The reasons for networks as those for the compiler's items.</summary>
    /// <param name="networks">A reason for each network.</param>
    /// <param name="changed">What the oldest supported compiler, for which all networks are one item, says if that changed.</param>
    private static IncrementalStepRunReason[] Items(IncrementalStepRunReason[] networks, IncrementalStepRunReason changed) =>
#if ROSLYN4
        [networks.Distinct().Count() == 1 && networks[0] != Modified ? networks[0] : changed];
#else
        networks;
#endif

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step) => driver.Result().Outputs(step).Select(output => output.Reason);
}
