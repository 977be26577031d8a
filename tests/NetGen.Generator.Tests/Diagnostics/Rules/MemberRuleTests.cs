namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class MemberRuleTests
{
    private const string MemberClash = "NETGEN011";

    [Theory]
    [InlineData("public const int [|InputCount|] = 2;", "Net.InputCount", "InputCount")]
    [InlineData("public static int [|OutputCount|]() => 2;", "Net.OutputCount()", "OutputCount")]
    [InlineData("int [|LayerCount|];", "Net.LayerCount", "LayerCount")]
    [InlineData("event Action [|ParameterCount|] { add { } remove { } }", "Net.ParameterCount", "ParameterCount")]
    [InlineData("class [|Topology|] { }", "Net.Topology", "Topology")]
    [InlineData("float[] [|Parameters|] { get; } = new float[3];", "Net.Parameters", "Parameters")]
    [InlineData("float[] [|get_Parameters|]() => new float[3];", "Net.get_Parameters()", "Parameters")]
    [InlineData("void [|Initialize|](int start) { }", "Net.Initialize(int)", "Initialize")]
    [InlineData("int [|WeightIndex|](int a, int b, int c) => 0;", "Net.WeightIndex(int, int, int)", "WeightIndex")]
    [InlineData("int [|BiasIndex|](int a, int b) => 0;", "Net.BiasIndex(int, int)", "BiasIndex")]
    [InlineData("void [|Forward|](ReadOnlySpan<float> a, Span<float> b) { }", "Net.Forward(ReadOnlySpan<float>, Span<float>)", "Forward")]
    [InlineData("float [|Cost|] { get; }", "Net.Cost", "Cost")]
    [InlineData("bool [|Backward|];", "Net.Backward", "Backward")]
    [InlineData("class [|Descend|]<T> { }", "Net.Descend<T>", "Descend")]
    [InlineData("delegate void [|Trace|]();", "Net.Trace", "Trace")]
    [InlineData("void [|Save|](string file) { }", "Net.Save(string)", "Save")]
    [InlineData("static Net? [|Load|](string file) => null;", "Net.Load(string)", "Load")]
    [InlineData("void [|Save|](System.IO.Stream stream) { }", "Net.Save(Stream)", "Save")]
    [InlineData("static Net? [|Load|](System.IO.Stream stream) => null;", "Net.Load(Stream)", "Load")]
    public Task A_member_that_the_generator_writes_too_is_reported_at_its_name(string member, string symbol, string generated) => Analysis.ReportsAsync(
        $"[Network(2, 1)] partial class Net {{ {member} }}", MemberClash, Message(symbol, generated));

    [Fact]
    public Task A_clash_in_another_part_of_the_class_is_reported_there() => Analysis.ReportsAsync(
        ["[Network(2, 1)] partial class Net { }", "partial class Net { int [|Parameters|]; }"], MemberClash, Message("Net.Parameters", "Parameters"));

    [Fact]
    public Task A_method_of_the_networks_precision_clashes() => Analysis.ReportsAsync(
        "[Network(2, 1, Precision = Precision.Double)] partial class Net { void [|Forward|](ReadOnlySpan<double> a, Span<double> b) { } }",
        MemberClash,
        Message("Net.Forward(ReadOnlySpan<double>, Span<double>)", "Forward"));

    [Theory]
    [InlineData("void Forward(ReadOnlySpan<double> a, Span<double> b) { }")]
    [InlineData("void Forward<T>(ReadOnlySpan<float> a, Span<float> b) { }")]
    [InlineData("void Forward(ReadOnlySpan<float> a, ref Span<float> b) { }")]
    [InlineData("float[] Forward(float[] inputs) => inputs;")]
    [InlineData("float Cost(float[] inputs, float[] targets, float l2) => l2;")]
    [InlineData("void Initialize() { } void Initialize(long seed) { }")]
    [InlineData("void Save() { } void Save(byte[] bytes) { } static Net? Load() => null;")]
    [InlineData("string Name { get; } = string.Empty; int inputCount;")]
    public Task Other_members_and_overloads_are_accepted(string members) =>
        Analysis.AcceptsAsync($"[Network(2, 1)] partial class Net {{ {members} }}");

    [Theory]
    [InlineData("static Net INetwork<Net, float>.[|Create|]() => new();", "Net.INetwork<Net, float>.Create()", "Create")]
    [InlineData("static int INetwork<Net, float>.[|InputCount|] => 2;", "Net.INetwork<Net, float>.InputCount", "InputCount")]
    public Task The_interface_of_networks_is_the_generators_to_implement(string member, string symbol, string generated) => Analysis.ReportsAsync(
        $"[Network(2, 1)] partial class Net : INetwork<Net, float> {{ {member} }}", MemberClash, Message(symbol, generated));

    [Fact]
    public Task A_class_named_like_a_generated_member_is_reported() => Analysis.ReportsAsync(
        "[Network(2, 1)] partial class [|Forward|] { }",
        MemberClash,
        "'Forward' clashes with the member 'Forward' that the generator writes into the network 'Forward'; rename it");

    [Fact]
    public Task A_type_parameter_named_like_a_generated_member_is_reported() =>
        Analysis.ReportsAsync("[Network(2, 1)] partial class Net<[|Cost|]> { }", MemberClash, Message("Cost", "Cost"));

    [Fact]
    public Task An_abstract_member_of_a_base_class_is_reported_at_the_class() => Analysis.ReportsAsync(
        "[Network(2, 1)] partial class [|Net|] : Model { } abstract class Model { public abstract void Initialize(int seed); }",
        MemberClash,
        Message("Model.Initialize(int)", "Initialize"));

    [Fact]
    public Task An_abstract_member_that_is_overridden_on_the_way_is_accepted() => Analysis.AcceptsAsync(
        "[Network(2, 1)] partial class Net : Base { } class Base : Model { public override void Initialize(int seed) { } } "
        + "abstract class Model { public abstract void Initialize(int seed); }");

    private static string Message(string symbol, string generated) =>
        $"'{symbol}' clashes with the member '{generated}' that the generator writes into the network 'Net'; rename it";
}
