using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests;

/// <summary>What the generator keeps from one run to the next: its models and plans, and nothing of the compiler, whose objects hold whole projects.</summary>
public class MemoryTests
{
    private const string Network =
        """
        namespace Acme { partial class Outer<T> {
        [Network(2, 4, 1, Hidden = Activation.Tanh, Loss = Loss.MeanSquaredError)] partial class Net : Base { int Method() => 1; }
        class Base { public int Parameters; }
        } }
        """;

    private const string Others = "[Network(3, 1)] class Wrong { } [Network(\"net.onnx\")] static partial class Trained { } class Unrelated { }";

    public static TheoryData<string> Steps => [TrackingNames.Drafts, TrackingNames.Imports, TrackingNames.Plans];

    [Theory]
    [MemberData(nameof(Steps))]
    public void What_a_step_made_holds_nothing_of_the_compiler(string step)
    {
        GeneratorRunResult result = Generation.Driver(UserProject.Latest, ModelDescription.Of("net.onnx", "2 4 1")).RunGenerators(UserProject.Of(Network, Others)).Result();
        (string Path, object Value)[] held = [.. result.Outputs(step).Select(output => output.Value).OfType<object>().SelectMany(ObjectGraph.Of)];

        Assert.Contains(held, part => part.Value is string);
        Assert.DoesNotContain(held, part => part.Value.GetType().FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    // Of the last file, the compiler itself keeps the version before.
    [Theory]
    [InlineData(0, "[Network(2, 1)] partial class Net { int Method() => 2; }")]
    [InlineData(0, "[Network(3, 1)] partial class Net { }")]
    [InlineData(0, "")]
    [InlineData(1, "class Other { int edited; }")]
    [InlineData(1, "[Network(3, 1)] partial class Other { }")]
    public void The_project_before_an_edit_does_not_stay_in_memory(int file, string text)
    {
        (GeneratorDriver driver, WeakReference[] before) = RunTwice(
            () => UserProject.Of("[Network(2, 1)] partial class Net { int Method() => 1; }", "class Other { }", "class Last { }"),
            project => project.ReplaceSyntaxTree(project.SyntaxTrees[file], UserProject.File(text, file)));

        AssertGone(driver, before);
    }

    [Fact]
    public void A_referenced_project_before_an_edit_does_not_stay_in_memory()
    {
        (GeneratorDriver driver, WeakReference[] before) = RunTwice(
            () => UserProject.Of("[Network(External.Inputs, 1)] partial class Net { }").AddReferences(External(2)),
            project => project.ReplaceReference(project.ExternalReferences[^1], External(3)));

        AssertGone(driver, before);
    }

    private static void AssertGone(GeneratorDriver driver, WeakReference[] before)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.DoesNotContain(before, project => project.IsAlive);
        Assert.Null(driver.Result().Exception);
    }

    private static CompilationReference External(int inputs) => UserProject
        .Of($"public static class External {{ public const int Inputs = {inputs.ToString(System.Globalization.CultureInfo.InvariantCulture)}; }}")
        .WithAssemblyName("External")
        .ToMetadataReference();

    // A method of its own, so that no local variable of the test holds the projects; and a driver that does not record its steps, which would.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference[] Before) RunTwice(Func<CSharpCompilation> project, Func<CSharpCompilation, CSharpCompilation> edit)
    {
        CSharpCompilation before = project();
        CSharpCompilation after = edit(before);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new NetworkGenerator()).RunGenerators(before).RunGenerators(after);
        IEnumerable<object> replaced =
        [
            before,
            .. before.SyntaxTrees.Except(after.SyntaxTrees),
            .. before.ExternalReferences.Except(after.ExternalReferences).OfType<CompilationReference>().Select(reference => reference.Compilation),
        ];
        return (driver, [.. replaced.Select(part => new WeakReference(part))]);
    }
}
