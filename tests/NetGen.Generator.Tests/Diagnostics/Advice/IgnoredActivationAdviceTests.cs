namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class IgnoredActivationAdviceTests
{
    [Theory]
    [InlineData("4, 8, 3, Hidden = [|Activation.Tanh|], Activations = new[] { Activation.Tanh, Activation.Sigmoid }", "Hidden", "Activations gives the activation of every layer")]
    [InlineData("4, 8, 3, Activations = new[] { Activation.Tanh, Activation.Sigmoid }, Output = [|Activation.Sigmoid|]", "Output", "Activations gives the activation of every layer")]
    [InlineData("4, 3, Hidden = [|Activation.Tanh|]", "Hidden", "it has no hidden layer")]
    [InlineData("4, 3, Hidden = [|Activation.Tanh|], Output = Activation.Softmax", "Hidden", "it has no hidden layer")]
    public Task An_activation_that_decides_nothing_is_reported_at_its_value(string arguments, string argument, string reason) => Analysis.AdvisesAsync(
        $$"""[Network({{arguments}})] partial class Net { }""", "NETGEN110", $"{argument} is ignored in the network 'Net' because {reason}; remove it");

    [Fact]
    public async Task Each_that_is_ignored_is_reported() => Assert.Equal(
        ["NETGEN110", "NETGEN110"],
        (await Analysis.DiagnosticsAsync(UserProject.Of(
            "[Network(4, 3, Hidden = Activation.Tanh, Output = Activation.Tanh, Activations = new[] { Activation.Sigmoid })] partial class Net { }")))
        .Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("4, 8, 3, Hidden = Activation.Tanh, Output = Activation.Softmax")]
    [InlineData("4, 3, Output = Activation.Softmax")]
    [InlineData("4, 3, Activations = new[] { Activation.Softmax }")]
    public Task Activations_that_decide_are_fine(string arguments) => Analysis.SaysNothingAsync($$"""[Network({{arguments}})] partial class Net { }""");

    [Fact]
    public Task Hidden_for_the_hidden_layers_of_a_model_file_is_fine() => Analysis.AcceptsModelAsync(
        "[Network(\"net.npz\", Hidden = Activation.Tanh)] partial class Net { }", ModelDescription.Of("net.npz", "2 4 1"));
}
