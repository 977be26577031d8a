using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests;

public class ProjectDraftsTests
{
    [Fact]
    public void What_was_cancelled_is_read_when_asked_for_again()
    {
        ProjectDrafts project = new(UserProject.Of("[Network(2, 1)] partial class Net { }"));

        Assert.Throws<OperationCanceledException>(() => project.Read(new CancellationToken(canceled: true)));

        Assert.Single(Assert.Single(project.Read(CancellationToken.None)));
    }

    [Fact]
    public void The_drafts_are_read_once()
    {
        ProjectDrafts project = new(UserProject.Of("[Network(2, 1)] partial class Net { }"));

        Assert.True(project.Read(CancellationToken.None) == project.Read(CancellationToken.None));
    }

    [Fact]
    public void The_compilation_before_an_edit_does_not_stay_in_memory()
    {
        (GeneratorDriver driver, WeakReference before) = RunTwice();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(before.IsAlive);
        Assert.Single(driver.Result().GeneratedSources);
    }

    // A method of its own, so that no local variable of the test holds the compilation; and a driver that does not record its steps, which would.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Before) RunTwice()
    {
        CSharpCompilation before = UserProject.Of("[Network(2, 1)] partial class Net { int Method() => 1; }");
        CSharpCompilation after = before.ReplaceSyntaxTree(
            before.SyntaxTrees[0], UserProject.File("[Network(2, 1)] partial class Net { int Method() => 2; }"));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new NetworkGenerator()).RunGenerators(before).RunGenerators(after);
        return (driver, new WeakReference(before));
    }
}
