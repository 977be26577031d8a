namespace NetGen.Generator.Tests;

public class NetworkGeneratorTests
{
    /// <summary>Text as it stands in an editor while somebody types, and worse.</summary>
    public static TheoryData<string> Unfinished =>
    [
        "[Network",
        "[Network]",
        "[Network(",
        "[Network(2",
        "[Network(2,] class",
        "[Network(2, 1)]",
        "[Network(2, 1)] partial",
        "[Network(2, 1)] partial class",
        "[Network(2, 1)] partial class {",
        "[Network(2, 1)] partial class Net :",
        "[Network(2, 1)] partial class Net : Net { }",
        "[Network(2, 1)] partial class Net : Missing { }",
        "[Network(2, 1)] partial class Net<T> : T { }",
        "[Network(2, 1)] partial class Net<T, T> { }",
        "[Network(2, 1)] partial class Net<> { }",
        "[Network(2, 1)] partial class Net { Net( }",
        "[Network(2, 1)] partial class Net { void Forward( }",
        "[Network(2, 1)] partial class Net { void Forward(Missing<float> a, Span<> b) { } }",
        "[Network(2, 1)] partial class Net { int this[int index] => 0; ~Net() { } public static Net operator +(Net a, Net b) => a; }",
        "[Network(2, 1)] [Network(3, 1)] partial class Net { }",
        "[Network(2, 1)] partial class Net { } [Network(2, 1)] partial class Net { }",
        "[Network(2, 1, Hidden)] partial class Net { }",
        "[Network(2, 1, Hidden = )] partial class Net { }",
        "[Network(2, 1, Hidden = Activation.)] partial class Net { }",
        "[Network(2, 1, Hidden = null)] partial class Net { }",
        "[Network(2, 1, Hidden = Activation.Tanh, Hidden = Activation.Elu)] partial class Net { }",
        "[Network(2, 1, Hidden = new[] { Activation.Tanh })] partial class Net { }",
        "[Network(2, 1, Sizes = new[] { 1 })] partial class Net { }",
        "[Network(2, 1, Unknown = 3)] partial class Net { }",
        "[Network(Activations = null)] partial class Net { }",
        "[Network(Activations = new[] { Activation.Tanh })] partial class Net { }",
        "[Network(null, null)] partial class Net { }",
        "[Network(default)] partial class Net { }",
        "[Network(new[] { 2 }, 1)] partial class Net { } namespace NetGen { class NetworkAttribute : Attribute { public NetworkAttribute(params object[] sizes) { } } }",
        "[Network(default(int[]))] partial class Net { }",
        "[Network(nameof(Net))] partial class Net { }",
        "[Network(typeof(Net))] partial class Net { }",
        "[Network(2, checked(int.MaxValue + 1))] partial class Net { }",
        "[Network(2, 1 / 0)] partial class Net { }",
        "[Network(new int[,] { { 2, 1 } })] partial class Net { }",
        "[Network(new[] { 2, 1 }, 3)] partial class Net { }",
        "[Network(2, (int)Net.Size)] partial class Net { public const double Size = double.NaN; }",
        "partial class { [Network(2, 1)] partial class Net { } }",
        "partial class Outer : Outer.Net { [Network(2, 1)] partial class Net : Outer { } }",
        "void Method() { [Network(2, 1)] partial class Net { } }",
        "[assembly: Network(2, 1)]",
        "[Network(2, 1)] delegate void Net();",
        "namespace { [Network(2, 1)] partial class Net { } }",
    ];

    [Theory]
    [MemberData(nameof(Unfinished))]
    public async Task Whatever_somebody_types_neither_the_generator_nor_the_analyzer_throws(string source)
    {
        _ = Generation.FilesFor(source);
        _ = await Analysis.DiagnosticsAsync(UserProject.Of(source));
    }

    [Theory]
    [InlineData("public NetworkAttribute(params int[] sizes) { } public int[] Hidden = null; public string Loss = null;", "2, 1, Hidden = new[] { 1 }, Loss = \"x\"")]
    [InlineData("public NetworkAttribute(int[][] sizes) { }", "null")]
    [InlineData("public NetworkAttribute(string[] sizes) { }", "new[] { \"2\", null }")]
    [InlineData("public NetworkAttribute(object sizes) { }", "new object[] { 2, 1 }")]
    [InlineData("", "")]
    public async Task An_attribute_that_somebody_else_declared_by_the_name_does_no_harm(string members, string arguments)
    {
        string source = $"[NetGen.Network({arguments})] partial class Net {{ }} namespace NetGen {{ class NetworkAttribute : Attribute {{ {members} }} }}";

        _ = Generation.FilesFor(source);
        _ = await Analysis.DiagnosticsAsync(UserProject.Of(source));
    }

    [Fact]
    public void Each_network_gets_a_file_of_its_own() => Assert.Equal(
        ["_B.g.cs", "_C.g.cs", "_A.g.cs"],
        Generation.FilesFor(
            "[Network(2, 1)] partial class B { } [Network(0, 1)] partial class D { } [Network(2, 1)] partial class C { }",
            "[Network(2, 1)] partial class A { }")
            .Select(file => file.HintName));
}
