namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class ActivationRuleTests
{
    [Theory]
    [InlineData("new[] { Activation.Tanh }", "1")]
    [InlineData("new Activation[0]", "0")]
    [InlineData("new Activation[] { Activation.Tanh, Activation.Tanh, Activation.Tanh }", "3")]
    public Task Activations_of_another_number_than_the_layers_are_reported(string activations, string count) => Analysis.ReportsAsync(
        $$"""[Network(2, 4, 1, Activations = [|{{activations}}|])] partial class Net { }""",
        "NETGEN007",
        $"The network 'Net' needs 2 activations, one for each layer after the inputs, but Activations has {count}; give that many, or use Hidden and Output");

    [Theory]
    [InlineData("new[] { Activation.Tanh, Activation.Relu }")]
    [InlineData("null")]
    public Task One_activation_for_each_layer_or_none_given_is_accepted(string activations) =>
        Analysis.AcceptsAsync($$"""[Network(2, 4, 1, Activations = {{activations}})] partial class Net { }""");

    [Theory]
    [InlineData("new[] { Activation.Tanh, 3 }", "CS0826")]
    [InlineData("new[] { \"x\", \"y\" }", "CS0029")]
    [InlineData("Unknown", "CS0103")]
    public Task Activations_that_do_not_compile_are_left_to_the_compiler(string activations, string compilerId) =>
        Analysis.LeavesToCompilerAsync(compilerId, $$"""[Network(2, 4, 1, Activations = {{activations}})] partial class Net { }""");
}
