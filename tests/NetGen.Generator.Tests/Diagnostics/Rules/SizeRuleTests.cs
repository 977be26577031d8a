namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class SizeRuleTests
{
    private const string TooFew = "NETGEN003";
    private const string TooSmall = "NETGEN004";
    private const string TooManyLayers = "NETGEN005";
    private const string TooManyParameters = "NETGEN006";

    [Theory]
    [InlineData("Network", "0")]
    [InlineData("Network()", "0")]
    [InlineData("Network((int[])null!)", "0")]
    [InlineData("Network((string)null!)", "0")]
    [InlineData("Network(new int[0])", "0")]
    [InlineData("Network(5)", "1")]
    [InlineData("Network(new[] { 5 })", "1")]
    public Task A_network_without_two_sizes_is_reported_at_its_attribute(string attribute, string count) => Analysis.ReportsAsync(
        $$"""[[|{{attribute}}|]] partial class Net { }""",
        TooFew,
        $"The network 'Net' needs at least two sizes, its inputs and its outputs, but has {count}; write them as in [Network(400, 25, 7)]");

    [Theory]
    [InlineData("400, [|0|], 7", "1", "0")]
    [InlineData("[|-3|], 25, 7", "0", "-3")]
    [InlineData("400, 25, [|Sizes.None|]", "2", "0")]
    [InlineData("new int[] { 400, [|int.MinValue|], 7 }", "1", "-2,147,483,648")]
    [InlineData("new[] { 400, 25, [|-(1 + 1)|] }", "2", "-2")]
    [InlineData("sizes: new[] { 400, 25, [|0|] }", "2", "0")]
    [InlineData("new int[3] { 400, 25, [|0|] }, Hidden = Activation.Tanh", "2", "0")]
#if !ROSLYN4
    [InlineData("[400, [|0|], 7]", "1", "0")]
#endif
    public Task A_size_below_1_is_reported_at_that_size(string arguments, string layer, string size) => Analysis.ReportsAsync(
        $$"""[Network({{arguments}})] partial class Net { } static class Sizes { public const int None = 0; }""",
        TooSmall,
        $"Layer {layer} of the network 'Net' needs at least 1 unit but has {size}; give the number of its units");

    [Fact]
    public Task The_culture_of_the_machine_does_not_change_a_message() =>
        HostileCulture.Run(() => A_size_below_1_is_reported_at_that_size("2147483647, [|-1234567|]", "1", "-1,234,567"));

    [Fact]
    public Task A_layer_beyond_the_thousandth_is_reported_at_its_size() => Analysis.ReportsAsync(
        $$"""[Network({{Repeat("1", 1001)}}, [|2|], 3)] partial class Net { }""",
        TooManyLayers,
        "The network 'Net' may have at most 1,000 layers after its inputs but has 1,002; remove sizes from here on");

    [Fact]
    public Task A_thousand_layers_are_accepted() => Analysis.AcceptsAsync($$"""[Network({{Repeat("1", 1001)}})] partial class Net { }""");

    [Theory]
    [InlineData("50000, 50000", "2,500,050,000")]
    [InlineData("2147483591, 1", "2,147,483,592")]
    [InlineData("int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue", "13,835,058,048,839,712,768")]
    public Task More_parameters_than_an_array_holds_are_reported_with_their_number(string sizes, string count) => Analysis.ReportsAsync(
        $$"""[[|Network({{sizes}})|]] partial class Net { }""",
        TooManyParameters,
        TooManyParametersMessage(count));

    [Fact]
    public Task Sizes_of_a_thousand_layers_cannot_overflow_the_count() => Analysis.ReportsAsync(
        $$"""[[|Network({{Repeat("int.MaxValue", 1001)}})|]] partial class Net { }""",
        TooManyParameters,
        TooManyParametersMessage("4,611,686,016,279,904,256,000"));

    [Fact]
    public Task As_many_parameters_as_an_array_holds_are_accepted() => Analysis.AcceptsAsync("[Network(2147483590, 1)] partial class Net { }");

    [Theory]
    [InlineData("400, \"x\"", "CS1503")]
    [InlineData("400, Unknown", "CS0103")]
    [InlineData("400, 3000000000", "CS1503")]
    [InlineData("400, 2.5", "CS1503")]
    [InlineData("400, Sizes.Inputs", "CS0182")]
    [InlineData("400, new int[2]", "CS1503")]
    [InlineData("400,", "CS1525")]
    public Task Sizes_that_do_not_compile_are_left_to_the_compiler(string sizes, string compilerId) => Analysis.LeavesToCompilerAsync(
        compilerId, $$"""[Network({{sizes}})] partial class Net { } static class Sizes { public static int Inputs => 400; }""");

    private static string TooManyParametersMessage(string count) =>
        "The network 'Net' may have at most 2,147,483,591 parameters, which is the length of the longest array, "
        + $"but its sizes make {count}; make layers smaller";

    private static string Repeat(string size, int times) => string.Join(", ", Enumerable.Repeat(size, times));
}
