using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Tests.Emit;

/// <summary>A network compiles without warnings wherever its class stands and whatever stands beside it.</summary>
public class TargetTests
{
    [Fact]
    public void Classes_whose_names_differ_in_case_only_compile_together() =>
        Output.Compiles("[Network(2, 1)] partial class Net { } [Network(3, 1)] partial class NET { } namespace net { [Network(4, 1)] partial class Net { } }");

    [Theory]
    [InlineData("[Network(2, 1)] partial class Net { }")]
    [InlineData("[Network(2, 1)] partial class @class { }")]
    [InlineData("namespace @namespace.@int { [Network(2, 1)] partial class @record { } }")]
    [InlineData("namespace Acme { partial class Outer<T> where T : class { protected partial class Inner<U> { [Network(2, 1)] private partial class Net<V> where V : U { } } } }")]
    [InlineData("ref partial struct A { partial record B(int X) { partial record struct C(int X) { partial interface D { [Network(2, 1)] partial class Net { } } } } }")]
    [InlineData("static partial class Outer { [Network(2, 1)] internal sealed partial class Net { } }")]
    public void A_network_may_stand_anywhere(string source) => Output.Compiles(source);

    [Theory]
    [InlineData("namespace Acme.System { [Network(2, 1)] partial class Net { } }")]
    [InlineData("namespace Acme.NetGen { [Network(2, 1)] partial class Net { } }")]
    [InlineData("namespace NetGen { [Network(2, 1)] partial class Net { } }")]
    [InlineData("namespace NetGen.Generated { [Network(2, 1)] partial class Net { } }")]
    [InlineData("namespace Acme { class Vector128 { } class Span<T> { } class Topology { } class Trace<T> { } class Kernels { } class INetwork<A, B> { } [Network(2, 1)] partial class Net { } }")]
    [InlineData("namespace Acme { partial class System { partial class NetGen { [Network(2, 1)] partial class Net { } } } }")]
    [InlineData("[Network(2, 1)] partial class Net<T, S, V, Span, Kernels> { }")]
    [InlineData("partial class Outer<Topology, Parameters> { [Network(2, 1)] partial class Net { } }")]
    [InlineData("[Network(2, 1)] partial class Kernels { class System { } class NetGen { } class T { } const int inputs = 1, outputs = 1, rows = 1, layer = 1, seed = 1; }")]
    [InlineData("namespace NetGen { class System { } class Math { } class Vector512 { } } namespace Acme { [Network(2, 4, 1)] partial class Net { } }")]
    [InlineData("namespace Acme { class NetGen { } class Generated { } class T { } class S { } class V { } class Simd512 { } [Network(400, 25, 7)] partial class Net { } }")]
    [InlineData("namespace Acme.NetGen.Generated { class Kernels { } class Simd512 { } class T { } [Network(400, 25, 7)] partial class Net { } }")]
    [InlineData("namespace Acme.NetGen.Numerics { class Dense<T> { } class Guard { } [Network(400, 25, 7)] partial class Net { } }")]
    [InlineData("namespace NetGen { class T { } class S { } class V { } class Simd512 { } class Dense<T> { } class Kernels { } class Unsafe { } } namespace Acme { [Network(400, 25, 7)] partial class Net { } }")]
    [InlineData("namespace NetGen.Numerics.Acme { class T { } class Simd512 { } [Network(400, 25, 7)] partial class Net { } }")]
    [InlineData("partial class T { partial class S<V> { [Network(2, 4, 1)] partial class Kernels<Simd512> { } } }")]
    public void The_users_names_do_not_get_in_the_way(string source) => Output.Compiles(source);

    /// <summary>What stands in the namespace of the kernels, or takes its name, would come before what the kernels import.</summary>
    [Theory]
    [InlineData("namespace NetGen.Generated { [Network(2, 4, 1)] partial class Kernels { } }", "NetGen.Generated_")]
    [InlineData("namespace NetGen.Generated { partial class Outer<T> { [Network(400, 25, 7)] partial class Kernels { } } }", "NetGen.Generated_")]
    [InlineData("namespace NetGen.Generated { class T { } class S { } class V { } class Span { } class Unsafe { } class Dense<T> { } } [Network(400, 25, 7)] partial class Net { }", "NetGen.Generated_")]
    [InlineData("namespace NetGen.Generated.T { class Net { } } [Network(2, 4, 1)] partial class Net { }", "NetGen.Generated_")]
    [InlineData("namespace NetGen { class Generated { } } [Network(2, 4, 1)] partial class Net { }", "NetGen.Generated_")]
    [InlineData("namespace NetGen { class Generated { } class Generated_<T> { } } [Network(2, 4, 1)] partial class Net { }", "NetGen.Generated__")]
    [InlineData("namespace NetGen.Generated { file class Kernels { } file class T { } } [Network(2, 4, 1)] partial class Net { }", "NetGen.Generated")]
    public void The_kernels_stand_in_a_namespace_that_holds_nothing_else(string source, string space)
    {
        Output.Compiles(source);
        Assert.Contains($"\nnamespace {space}\n", Assert.Single(Generation.FilesFor(source)).SourceText.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Two files of one project, and a project that sees the internals of another, whose kernels are file-local too.</summary>
    [Fact]
    public void Kernels_of_other_files_and_projects_take_no_name()
    {
        CSharpCompilation library = Output.Of(UserProject.Of("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"User\")] [Network(2, 4, 1)] partial class First { }").WithAssemblyName("Library"));
        CSharpCompilation project = UserProject.Of("[Network(2, 4, 1)] partial class Second { } [Network(2, 4, 1)] partial class Third { }").AddReferences(library.ToMetadataReference());

        Output.Compiles(Output.Of(project));
        Assert.All(Generation.FilesFor(project, UserProject.Latest), file => Assert.Contains("\nnamespace NetGen.Generated\n", file.SourceText.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public Net() { }")]
    [InlineData("private Net() { }")]
    [InlineData("public Net(int seed) { }")]
    [InlineData("public Net() { } public Net(int seed) { }")]
    [InlineData("public Net(string name) { _ = name; }")]
    [InlineData("public Net(string name) : this() { _ = name; }")]
    [InlineData("public Net(long seed = 3) { _ = seed; }")]
    [InlineData("static Net() { }")]
    public void The_users_constructors_stand_beside_the_generated_ones(string constructors) =>
        Output.Compiles($"[Network(2, 1)] partial class Net {{ {constructors} }}");

    [Theory]
    [InlineData("public void Forward(float[] inputs, float[] outputs) => Forward(inputs.AsSpan(), outputs);")]
    [InlineData("public void Initialize() => Initialize(1);")]
    [InlineData("public float[] Forward(params float[] inputs) => inputs;")]
    [InlineData("public void Forward(ReadOnlySpan<double> inputs, Span<double> outputs) { }")]
    [InlineData("public static Net operator +(Net a, Net b) => a; public int this[int index] => index; ~Net() { }")]
    public void The_users_overloads_stand_beside_the_generated_methods(string members) =>
        Output.Compiles($"[Network(2, 1)] partial class Net {{ {members} }}");

    [Theory]
    [InlineData("public int Parameters = 1; protected static int ParameterCount => 3; internal int parameterMemory = 1;")]
    [InlineData("public class InputCount { } public delegate void OutputCount(); public event Action Topology { add { } remove { } }")]
    [InlineData("public virtual void Initialize(int seed) { } public void Initialize(long seed) { }")]
    [InlineData("public int Initialize = 1, WeightIndex = 1, BiasIndex = 1, Forward = 1, Cost = 1, Backward = 1, Descend = 1, Trace = 1, LayerCount = 1;")]
    [InlineData("public float Backward(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient, double l2) => 0;")]
    [InlineData("public void Save(System.IO.Stream stream) { } public static Base? Load(string path) => null;")]
    [InlineData("public void Save(string path) { } public static Base? Load(System.IO.Stream stream) => null;")]
    [InlineData("private int Parameters() => 1; private int Cost => Parameters(); public int Used => Cost;")]
    public void Members_of_a_base_class_may_have_the_generated_names(string members) =>
        Output.Compiles($"[Network(2, 1)] partial class Net : Base {{ }} class Base {{ {members} }}");

    [Fact]
    public void A_base_class_in_another_assembly_may_have_the_generated_names()
    {
        CSharpCompilation library = UserProject.Of("public class Base<T> { protected Base() { } public void Forward(ReadOnlySpan<T> inputs, Span<T> outputs) { } }");

        Output.Compiles(Output.Of(UserProject
            .Of("[Network(2, 1)] partial class Net : Base<float> { } [Network(2, 1)] partial class Other : Base<double> { }")
            .AddReferences(library.ToMetadataReference())));
    }

    [Theory]
    [InlineData(Precision.Single, false)]
    [InlineData(Precision.Double, false)]
    [InlineData(Precision.Single, true)]
    [InlineData(Precision.Double, true)]
    public void Every_member_that_is_written_is_known_to_the_rule_about_clashes(Precision precision, bool isPortable)
    {
        string source = $"[Network(2, 3, 1, Precision = Precision.{precision})] partial class Net {{ }}";
        CSharpCompilation output = Output.Of(isPortable ? UserProject.OnStandard(UserProject.Latest, source) : UserProject.Of(source));
        INamedTypeSymbol attribute = output.GetTypeByMetadataName(NetworkDeclaration.AttributeName)!;
        INamedTypeSymbol net = output.GetTypeByMetadataName("Net")!;
        IReadOnlyList<GeneratedMember> known = GeneratedMembers.Of(NetworkDeclaration.Find(net, attribute, output, default)!);
        ISymbol[] written =
        [
            .. net.GetMembers().Where(member => !member.IsImplicitlyDeclared && member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary })
                .Where(member => !member.Name.Contains('.', StringComparison.Ordinal)),
        ];

        Assert.All(written, member => Assert.Single(known, candidate => candidate.ClashesWith(member)));
        Assert.All(known, member => Assert.Single(written, member.ClashesWith));
    }
}
