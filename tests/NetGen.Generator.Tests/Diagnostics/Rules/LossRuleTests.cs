namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class LossRuleTests
{
    [Theory]
    [InlineData("Output = Activation.Tanh", "BinaryCrossEntropy", "Sigmoid", "Tanh")]
    [InlineData("Output = Activation.Softmax", "BinaryCrossEntropy", "Sigmoid", "Softmax")]
    [InlineData("Hidden = Activation.Softmax", "CrossEntropy", "Softmax", "Sigmoid")]
    [InlineData("Output = Activation.Softmax, Activations = new[] { Activation.Softmax, Activation.Elu }", "CrossEntropy", "Softmax", "Elu")]
    public Task A_cross_entropy_without_its_activation_is_reported_at_the_loss(string activations, string loss, string needed, string output) =>
        Analysis.ReportsAsync(
            $$"""[Network(2, 4, 1, {{activations}}, Loss = [|Loss.{{loss}}|])] partial class Net { }""",
            "NETGEN009",
            $"Loss.{loss} needs an output of Activation.{needed} but the last layer has Activation.{output}; change one of them, or leave out Loss");

    [Theory]
    [InlineData("Loss = Loss.BinaryCrossEntropy")]
    [InlineData("Output = Activation.Softmax, Loss = Loss.CrossEntropy")]
    [InlineData("Output = Activation.Softmax, Loss = Loss.MeanAbsoluteError")]
    [InlineData("Activations = new[] { Activation.Elu, Activation.Softmax }, Loss = Loss.CrossEntropy")]
    public Task A_loss_that_fits_is_accepted(string arguments) => Analysis.AcceptsAsync($$"""[Network(2, 4, 1, {{arguments}})] partial class Net { }""");
}
