namespace NetGen.CodeFixes.Tests;

public class OutputFixTests
{
    private const string Sigmoid = "Use Activation.Sigmoid for the output";
    private const string Softmax = "Use Activation.Softmax for the output";

    [Theory]
    [InlineData(Softmax, "Loss = Loss.CrossEntropy", "Output = Activation.Softmax, Loss = Loss.CrossEntropy")]
    [InlineData(Softmax, "Loss = Loss.CrossEntropy, Output = Activation.Tanh", "Loss = Loss.CrossEntropy, Output = Activation.Softmax")]
    [InlineData(Sigmoid, "Output = Activation.Softmax, Loss = Loss.BinaryCrossEntropy", "Output = Activation.Sigmoid, Loss = Loss.BinaryCrossEntropy")]
    [InlineData(
        Softmax,
        "Activations = new[] { Activation.Tanh, Activation.Elu }, Loss = Loss.CrossEntropy",
        "Activations = new[] { Activation.Tanh, Activation.Softmax }, Loss = Loss.CrossEntropy")]
    public Task The_output_gets_the_activation_that_its_loss_needs(string title, string before, string after) => FixRun.MendsAsync(
        new OutputFix(), title, $"[Network(4, 8, 3, {before})] partial class Net;", $"[Network(4, 8, 3, {after})] partial class Net;");

    [Fact]
    public Task One_output_gets_no_softmax() =>
        FixRun.OffersNothingAsync(new OutputFix(), "[Network(4, 1, Loss = Loss.CrossEntropy)] partial class Net;");
}
