using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class TargetRuleTests
{
    private const string UnsupportedTarget = "NETGEN010";

    [Theory]
    [InlineData("[|static|] partial class Net { }", "it is static, and only a network that is compiled with trained weights can be; remove 'static', or name a model file")]
    [InlineData("[|abstract|] partial class Net { }", "it is abstract, and Create makes an instance of it; remove 'abstract'")]
    [InlineData("partial [|record|] Net { }", "it is a record, whose copies by 'with' would share their parameters; declare it as a class")]
    [InlineData("partial [|record|] class Net(int Size);", "it is a record, whose copies by 'with' would share their parameters; declare it as a class")]
    [InlineData("partial class Net { public [|required|] int Size { get; set; } }", "its member 'Size' is required, which Create cannot set; remove 'required'")]
    [InlineData("partial class Net : Base { } class Base { public [|required|] int size; }", "its member 'size' is required, which Create cannot set; remove 'required'")]
    public Task A_class_that_cannot_be_a_network_is_reported_with_the_reason(string declaration, string reason) => Analysis.ReportsAsync(
        $"[Network(2, 1)] {declaration}", UnsupportedTarget, $"'Net' cannot be a network because {reason}");

    [Fact]
    public Task A_modifier_on_another_part_of_the_class_is_reported_there() => Analysis.ReportsAsync(
        ["[Network(2, 1)] partial class Net { }", "[|static|] partial class Net { }"],
        UnsupportedTarget,
        "'Net' cannot be a network because it is static, and only a network that is compiled with trained weights can be; remove 'static', or name a model file");

    [Theory]
    [InlineData("[Network(2, 1)] partial class [|System|] { }", "System")]
    [InlineData("[Network(2, 1)] partial class [|Net|] { } enum System { }", "Net")]
    public Task A_type_that_hides_the_namespace_System_is_reported(string source, string network) => Analysis.ReportsAsync(
        source,
        UnsupportedTarget,
        $"'{network}' cannot be a network because a type outside of every namespace is named 'System', and hides the namespace that the generated code needs; "
        + "rename that type, or put it into a namespace");

    [Theory]
    [InlineData("namespace Acme { [Network(2, 1)] partial class System { } }")]
    [InlineData("[Network(2, 1)] partial class Net { } class System<T> { }")]
    public Task A_type_that_is_named_System_and_hides_nothing_is_accepted(string source) => Analysis.AcceptsAsync(source);

    // The namespace NetGen can be named only by an extern alias then.
    [Fact]
    public async Task A_type_that_hides_the_namespace_NetGen_is_reported()
    {
        CSharpCompilation project = UserProject.Of().AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "extern alias Library; [Library::NetGen.Network(2, 1)] partial class Net { } class NetGen { }", UserProject.ParseOptions(), "File0.cs"));
        project = project.WithReferences(project.References.Select(reference =>
            Path.GetFileName(reference.Display) == "NetGen.dll" ? reference.WithAliases(["global", "Library"]) : reference));

        Diagnostic reported = Assert.Single(await Analysis.DiagnosticsAsync(project));
        Assert.Equal(UnsupportedTarget, reported.Id);
        Assert.Contains("is named 'NetGen', and hides the namespace", reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(Generation.FilesFor(project, UserProject.Latest));
    }

    [Theory]
    [InlineData("namespace NetGen.Numerics { struct Simd512<T> { } }", "NetGen.Numerics.Simd512<T>", "NetGen.Numerics.Simd512<T>")]
    [InlineData("namespace NetGen.Numerics { class Vector512 { } }", "NetGen.Numerics.Vector512", "System.Runtime.Intrinsics.Vector512")]
    [InlineData("namespace System.Runtime.InteropServices { class Unsafe { } }", "System.Runtime.InteropServices.Unsafe", "System.Runtime.CompilerServices.Unsafe")]
    [InlineData("namespace System { struct Simd128<T> { } }", "System.Simd128<T>", "NetGen.Numerics.Simd128<T>")]
    public Task A_type_that_takes_the_name_of_one_that_the_generated_code_imports_is_reported(string source, string type, string imported) => Analysis.ReportsAsync(
        $"[Network(2, 1)] partial class [|Net|] {{ }} {source}",
        UnsupportedTarget,
        $"'Net' cannot be a network because the project's type '{type}' takes the name of '{imported}', which the generated code needs; rename it, or put it into another namespace");

    [Theory]
    [InlineData("namespace NetGen.Numerics { class Something { } class Simd512 { } class Span { } }")]
    [InlineData("namespace System.Runtime.CompilerServices { class IsExternalInit { } }")]
    [InlineData("namespace System { static class Extensions { } class Dense { } }")]
    [InlineData("namespace Acme.System { class Simd512 { } }")]
    public Task A_type_in_such_a_namespace_that_takes_no_name_is_accepted(string source) =>
        Analysis.AcceptsAsync($"[Network(2, 1)] partial class Net {{ }} {source}");

    [Theory]
    [InlineData("class Base { public Base(int size) { } }")]
    [InlineData("class Base { private Base() { } public Base(string name, int size = 2) { } }")]
    public Task A_base_class_that_the_generated_constructor_cannot_call_is_reported(string baseClass) => Analysis.ReportsAsync(
        $"[Network(2, 1)] partial class [|Net|] : Base {{ public Net(string name) : base(2) {{ }} }} {baseClass}",
        UnsupportedTarget,
        "'Net' cannot be a network because its base class 'Base' has no accessible constructor without parameters for the generated one to call; "
        + "add one there, or write a constructor without parameters here");

    [Theory]
    [InlineData("class Base { }")]
    [InlineData("class Base { protected Base() { } }")]
    [InlineData("class Base { protected Base(int size = 2) { } }")]
    [InlineData("class Base { internal Base(params int[] sizes) { } }")]
    public Task A_base_class_that_the_generated_constructor_can_call_is_accepted(string baseClass) =>
        Analysis.AcceptsAsync($"[Network(2, 1)] partial class Net : Base {{ }} {baseClass}");

    [Fact]
    public Task A_class_with_its_own_constructor_may_have_any_base_class() => Analysis.AcceptsAsync(
        "[Network(2, 1)] partial class Net : Base { public Net() : base(2) { } } class Base { public Base(int size) { } }");

    [Fact]
    public Task A_network_cannot_derive_from_a_network() => Analysis.ReportsAsync(
        ["[Network(2, 1)] partial class [|Net|] : Middle { }", "abstract class Middle : First { }", "[Network(3, 1)] partial class First { }"],
        UnsupportedTarget,
        "'Net' cannot be a network because it derives from the network 'First', which has the same members; hold that network in a field",
        otherNetworks: 1);

#if !ROSLYN4
    [Theory]
    [InlineData("[Network(2, 1)] [|file|] partial class Net { }")]
    [InlineData("[|file|] partial class Outer { [Network(2, 1)] partial class Net { } }")]
    public Task A_file_local_class_is_reported(string source) => Analysis.ReportsAsync(
        source, UnsupportedTarget, "'Net' cannot be a network because it is file-local, and no other file can hold a part of it; remove 'file'");

    [Theory]
    [InlineData("partial class Net[|(int size)|] { public int Size => size; }")]
    [InlineData("partial class Net[|()|];")]
    public Task A_class_with_a_primary_constructor_is_reported(string declaration) => Analysis.ReportsAsync(
        $"[Network(2, 1)] {declaration}",
        UnsupportedTarget,
        "'Net' cannot be a network because it has a primary constructor, which the generated constructors cannot call; declare an ordinary constructor");
#endif

    [Theory]
    [InlineData("[Network(2, 1)] partial struct Net { }")]
    [InlineData("[Network(2, 1)] partial record struct Net { }")]
    [InlineData("[Network(2, 1)] partial interface Net { }")]
    [InlineData("[Network(2, 1)] enum Net { }")]
    public Task What_is_no_class_is_left_to_the_compiler(string source) => Analysis.LeavesToCompilerAsync("CS0592", source);
}
