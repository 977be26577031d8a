namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class SoftmaxAdviceTests
{
    [Theory]
    [InlineData("4, 1, Output = [|Activation.Softmax|]", "1")]
    [InlineData("4, 8, 1, Output = [|Activation.Softmax|], Loss = Loss.CrossEntropy", "2")]
    [InlineData("4, 1, Activations = new[] { [|Activation.Softmax|] }", "1")]
    [InlineData("4, 8, 1, Activations = new[] { Activation.Softmax, [|(Activation)10|] }", "2")]
    public Task Softmax_of_one_unit_is_reported_where_it_is_given(string arguments, string layer) => Analysis.AdvisesAsync(
        $$"""[Network({{arguments}})] partial class Net { }""",
        "NETGEN101",
        $"Softmax of one unit is always 1, whatever its weights, and layer {layer} of the network 'Net' has one; use Activation.Sigmoid, or give it more units");

    [Theory]
    [InlineData("1, 2, Output = Activation.Softmax")]
    [InlineData("4, 3, 1, Hidden = Activation.Softmax")]
    public Task Softmax_of_two_units_is_sound(string arguments) => Analysis.SaysNothingAsync($$"""[Network({{arguments}})] partial class Net { }""");
}
