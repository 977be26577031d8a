using NetGen.CodeGeneration.Model;

namespace NetGen.Generator.Tests.Parse;

public class TargetParserTests
{
    [Theory]
    [InlineData("[Network(2, 1)] partial class Net { }", "")]
    [InlineData("namespace Acme.Models { [Network(2, 1)] partial class Net { } }", "Acme.Models")]
    [InlineData("namespace Acme { namespace Models { [Network(2, 1)] partial class Net { } } }", "Acme.Models")]
    [InlineData("namespace @class.@namespace { [Network(2, 1)] partial class Net { } }", "@class.@namespace")]
    public void The_namespace_compiles_as_it_stands(string source, string expected) => Assert.Equal(expected, Target(source).Namespace);

    [Theory]
    [InlineData("Net", "Net", "")]
    [InlineData("@class", "@class", "")]
    [InlineData("@record", "@record", "")]
    [InlineData("@Net", "Net", "")]
    [InlineData("Net<T>", "Net", "<T>")]
    [InlineData("Net<TKey, @int>", "Net", "<TKey, @int>")]
    [InlineData("Réseau", "Réseau", "")]
    public void The_name_and_type_parameters_compile_as_they_stand(string declared, string name, string typeParameters) =>
        Assert.Equal(new TypeModel("class", name, typeParameters), Target($"[Network(2, 1)] partial class {declared} {{ }}").Type);

    [Fact]
    public void Containing_types_are_listed_outermost_first_each_with_its_keyword() => Assert.Equal(
        [
            new TypeModel("class", "A", "<T>"),
            new TypeModel("record", "B", ""),
            new TypeModel("record", "C", ""),
            new TypeModel("struct", "D", "<T, @new>"),
            new TypeModel("record struct", "@event", ""),
            new TypeModel("interface", "F", ""),
        ],
        Target(
            """
            static partial class A<T> { partial record B(int X) { partial record class C {
            ref partial struct D<T, @new> { partial record struct @event(int X) { partial interface F {
            [Network(2, 1)] partial class Net { }
            } } } } } }
            """).Containers);

    [Theory]
    [InlineData("", true, true)]
    [InlineData("public Net() { }", false, true)]
    [InlineData("private Net() { }", false, true)]
    [InlineData("public Net(int start) { }", true, false)]
    [InlineData("public Net() { } internal Net(int start) { }", false, false)]
    [InlineData("public Net(string name) { } public Net(int a, int b) { } public Net(ref int a) { } public Net(long a) { }", true, true)]
    [InlineData("static Net() { }", true, true)]
    [InlineData("public Net(int start = 0) { }", true, false)]
    public void The_users_constructors_replace_the_generated_ones(string constructors, bool writesDefault, bool writesSeed)
    {
        TargetModel target = Target($"[Network(2, 1)] partial class Net {{ {constructors} }}");

        Assert.Equal((writesDefault, writesSeed), (target.WritesDefaultConstructor, target.WritesSeedConstructor));
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("public int Parameters;", new[] { "Parameters" })]
    [InlineData("protected void Parameters(int seed) { }", new[] { "Parameters" })]
    [InlineData("private protected int ParameterCount => 3;", new[] { "ParameterCount" })]
    [InlineData("private int Parameters; private void Initialize(int seed) { }", new string[0])]
    [InlineData("public virtual void Initialize(int seed) { }", new[] { "Initialize(1)" })]
    [InlineData("public void Initialize(long seed) { } public void Initialize() { }", new string[0])]
    [InlineData("public int Initialize;", new[] { "Initialize(1)" })]
    [InlineData("public class Backward { }", new[] { "Backward(4)", "Backward(5)" })]
    [InlineData("public float Backward(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, double d) => 0;", new[] { "Backward(4)" })]
    [InlineData("public double Cost(ReadOnlySpan<double> a, ReadOnlySpan<double> b, double c) => c;", new string[0])]
    public void Members_of_a_base_class_that_are_hidden_are_listed(string members, string[] hidden) => Assert.Equal(
        hidden, Target($"[Network(2, 1)] partial class Net : Middle {{ }} class Middle : Base {{ }} class Base {{ {members} }}").HiddenMembers);

    [Fact]
    public void A_generic_base_class_hides_by_the_types_that_it_gets() => Assert.Equal(
        ["Forward(2)"],
        Target("[Network(2, 1)] partial class Net : Base<float> { } class Base<T> { public void Forward(ReadOnlySpan<T> a, Span<T> b) { } }").HiddenMembers);

    private static TargetModel Target(string source) => Generation.ModelFor(source).Target;
}
