namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class BottleneckAdviceTests
{
    [Theory]
    [InlineData("4, [|1|], 3", "1")]
    [InlineData("new[] { 4, 8, [|Net.One|], 3 }", "2")]
    public Task A_hidden_layer_of_one_unit_is_reported_at_its_size(string sizes, string layer) => Analysis.AdvisesAsync(
        $$"""[Network({{sizes}})] partial class Net { internal const int One = 1; }""",
        "NETGEN104",
        $"Layer {layer} of the network 'Net' has one unit, so the layers after it know one value of each row; give it more units, unless that is meant");

    [Theory]
    [InlineData("1, 4, 1")]
    [InlineData("1, 1")]
    [InlineData("4, 2, 4")]
    public Task One_input_one_output_and_two_hidden_units_are_fine(string sizes) => Analysis.SaysNothingAsync($$"""[Network({{sizes}})] partial class Net { }""");
}
