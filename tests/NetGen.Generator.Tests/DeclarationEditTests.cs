using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests;

/// <summary>Edits on which a network depends, wherever they are: the very next run of a generator that ran before has what a new one would write.</summary>
public class DeclarationEditTests
{
    private const string Network = "[Network(2, 1)] partial class Net : Base { } class Base { }";

    [Theory]
    [InlineData("[Network(Sizes.Inputs, 1)] partial class Net { }", "static class Sizes { public const int Inputs = 2; }", "static class Sizes { public const int Inputs = 3; }")]
    [InlineData("[Network(Sizes.Inputs, 1)] partial class Net { }", "static class Sizes { public const int Inputs = 2; }", "static class Sizes { public const int Inputs = 2 $; }")]
    [InlineData("[Network((int)Size.Inputs, 1)] partial class Net { }", "enum Size { Zero, One, Inputs }", "enum Size { One = 2, Inputs }")]
    [InlineData("[Network(2, 1)] partial class Net : Base { }", "class Base { public Base() { } }", "class Base { private Base() { } }")]
    [InlineData("[Network(2, 1)] partial class Net : Base { }", "class Base { }", "class Base { public int Parameters; }")]
    [InlineData("[Network(2, 1)] partial class Net : Base { }", "class Base { public Base(int size = 2) { } }", "class Base { public Base(int size) { } }")]
    [InlineData("[Network(2, 1)] partial class Net : Base { }", "class Base { public void Save(string file) { } } class @string { }", "class Base { public void Save(@string file) { } } class @string { }")]
    [InlineData("[Network(2, 1)] partial class Net { }", "partial class Net { }", "partial class Net { void Initialize(int seed) { } }")]
    [InlineData("[Network(2, 1)] partial class Net { }", "partial class Net { }", "class Net { }")]
    [InlineData("[Network(2, 1)] partial class Net { }", "partial class Net { }", "partial class Net { public Net() { } }")]
    [InlineData("partial class Outer { [Network(2, 1)] partial class Net { } }", "partial class Outer { }", "class Outer { }")]
    [InlineData("[Network(2, 1)] partial class Net { }", "class Other { }", "[Network(2, 1)] partial class Other { }")]
    [InlineData("[Network(2, 1)] partial class Net { }", "", "class Network : Attribute { public Network(params int[] sizes) { } }")]
    [InlineData("[Network(2, 1)] partial class Net { }", "", "namespace NetGen { class NetworkAttribute : Attribute { } }")]
    [InlineData("[A(2, 1)] partial class Net { }", "global using A = NetGen.NetworkAttribute;", "global using A = System.ObsoleteAttribute;")]
    [InlineData("[A(2, 1)] partial class Net { }", "global using A = NetGen.NetworkAttribute;", "")]
    public void An_edit_in_another_file_shows_at_once(string network, string before, string after) =>
        AssertShows(UserProject.Of(network, before), compilation => Replaced(compilation, 1, after));

    /// <summary>Locals and local functions of a program are in scope in its whole file, and hide what an attribute means by their names.</summary>
    [Theory]
    [InlineData("int Sizes = 3;", "int sizes = 3;")]
    [InlineData("int sizes = 3;", "int Sizes = 3;")]
    [InlineData("void Sizes() { }", "void Sized() { }")]
    [InlineData("void Sized() { }", "void Sizes() { }")]
    [InlineData("int Activation = 3;", "int activation = 3;")]
    [InlineData("int activation = 3;", "int Activation = 3;")]
    [InlineData("static int Activation() => 1;", "")]
    [InlineData("", "static int Activation() => 1;")]
    public void A_local_of_a_program_that_hides_a_name_in_an_attribute_shows_at_once(string before, string after)
    {
        const string Rest = " [Network(2, Sizes.Hidden, 1, Hidden = Activation.Tanh)] partial class Net { }";
        AssertShows(
            UserProject.Of(before + Rest, "static class Sizes { public const int Hidden = 4; }").WithOptions(UserProject.Options.WithOutputKind(OutputKind.ConsoleApplication)),
            compilation => Replaced(compilation, 0, after + Rest));
    }

    [Theory]
    [InlineData("[@Network(2, 1)] partial class Net : Base { } class Base { }")]
    [InlineData("[Network(2, 1)] class Net : Base { } class Base { }")]
    [InlineData("[Network(2, 1)] static partial class Net : Base { } class Base { }")]
    [InlineData("[Network(2, 1)] partial record Net : Base { } class Base { }")]
    [InlineData("[Network(2, 1)] partial class Net<T> : Base { } class Base { }")]
    [InlineData("[Network(2, 1)] partial class Net : Missing { } class Base { public int Cost; }")]
    [InlineData("namespace N { [Network(2, 1)] partial class Net : Base { } } class Base { }")]
    [InlineData("[Network(2, 1)] partial class Net : Base { int Cost() { return 0; } int Forward; } class Base { }")]
    [InlineData("[Network(2, 1)] partial class Net : Base { public required int Size { get; set; } } class Base { }")]
    public void An_edit_of_the_class_shows_at_once(string after) => AssertShows(UserProject.Of(Network), compilation => Replaced(compilation, 0, after));

    [Fact]
    public void A_changed_preprocessor_symbol_shows_at_once() => AssertShows(
        UserProject.Of("\n#if LARGE\n[Network(2, 1)]\n#endif\npartial class Net { }"),
        compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(
            compilation.SyntaxTrees[0].GetText(), UserProject.ParseOptions().WithPreprocessorSymbols("LARGE"), compilation.SyntaxTrees[0].FilePath)));

    [Fact]
    public void A_changed_language_version_shows_at_once() => AssertShows(
        UserProject.Of(Network),
        compilation => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(UserProject.File(Network, 0, LanguageVersion.CSharp9)));

    [Fact]
    public void A_changed_reference_shows_at_once() => AssertShows(
        UserProject.Of("[Network(2, 1)] partial class Net : External { }").AddReferences(External("public External() { }")),
        compilation => compilation.ReplaceReference(compilation.ExternalReferences[^1], External("public External() { } public int Parameters;")));

    [Fact]
    public void A_constant_of_a_referenced_project_shows_at_once() => AssertShows(
        UserProject.Of("[Network(External.Inputs, 1)] partial class Net { }").AddReferences(External("public const int Inputs = 2;")),
        compilation => compilation.ReplaceReference(compilation.ExternalReferences[^1], External("public const int Inputs = 3;")));

    [Fact]
    public void A_file_that_goes_or_comes_shows_at_once()
    {
        AssertShows(One, _ => Two);
        AssertShows(Two, _ => One);
    }

    [Fact]
    public void A_file_that_moves_shows_at_once() =>
        AssertShows(Two, two => two.RemoveAllSyntaxTrees().AddSyntaxTrees(two.SyntaxTrees.Reverse()));

    [Fact]
    public void A_changed_target_framework_shows_at_once() =>
        AssertShows(UserProject.Of(Network), compilation => compilation.WithReferences(UserProject.StandardReferences));

    [Fact]
    public void A_changed_assembly_name_shows_at_once() => AssertShows(
        UserProject.Of("[Network(2, 1)] partial class Net : External { }").AddReferences(External("internal External() { }")),
        compilation => compilation.WithAssemblyName("Stranger"));

    [Fact]
    public void A_changed_key_of_the_assembly_shows_at_once()
    {
        byte[] key = typeof(object).Assembly.GetName().GetPublicKey()!;
        AssertShows(
            UserProject.Of("[Network(2, 1)] partial class Net : External { }")
                .AddReferences(External("internal External() { }", friend: "User, PublicKey=" + Convert.ToHexString(key)))
                .WithOptions(UserProject.Options.WithCryptoPublicKey([.. key])),
            compilation => compilation.WithOptions(UserProject.Options));
    }

    [Fact]
    public void A_changed_path_shows_at_once() => AssertShows(
        UserProject.Of("[Network(2, 1)] partial class Net { public Net() { } }"),
        compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], compilation.SyntaxTrees[0].WithFilePath("_Net.g.cs")));

    private static CSharpCompilation One => UserProject.Of("[Network(2, 1)] partial class Net { }");

    private static CSharpCompilation Two => UserProject.Of("[Network(2, 1)] partial class Net { }", "[Network(3, 1)] partial class Net { } [Network(3, 1)] partial class Other { }");

    private static CSharpCompilation Replaced(CSharpCompilation compilation, int file, string text) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], UserProject.File(text, file));

    private static CompilationReference External(string members, string friend = "User") => UserProject
        .Of($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")] public class External {{ {members} }}")
        .WithAssemblyName("External")
        .ToMetadataReference();

    private static void AssertShows(CSharpCompilation before, Func<CSharpCompilation, CSharpCompilation> edit)
    {
        CSharpCompilation after = edit(before);
        GeneratorDriver driver = Generation.Driver().RunGenerators(before);

        Assert.NotEqual(Generation.TextOf(driver), Generation.TextOf(Generation.Driver().RunGenerators(after)));
        Assert.Equal(Generation.TextOf(Generation.Driver().RunGenerators(after)), Generation.TextOf(driver.RunGenerators(after)));
    }
}
