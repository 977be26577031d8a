namespace NetGen.CodeFixes.Tests;

public class SigmoidFixTests
{
    [Theory]
    [InlineData("4, 1, Output = Activation.Softmax", "4, 1, Output = Activation.Sigmoid")]
    [InlineData("4, 1, Output = Activation.Softmax, Precision = Precision.Double", "4, 1, Output = Activation.Sigmoid, Precision = Precision.Double")]
    [InlineData("4, 1, Output = (Activation)10", "4, 1, Output = Activation.Sigmoid")]
    [InlineData("4, 1, 3, Hidden = Activation.Softmax", "4, 1, 3, Hidden = Activation.Sigmoid")]
    [InlineData(
        "4, 8, 1, Activations = [Activation.Tanh, Activation.Softmax]",
        "4, 8, 1, Activations = [Activation.Tanh, Activation.Sigmoid]")]
    public Task Softmax_of_one_unit_becomes_sigmoid(string before, string after) => MendsAsync(before, after);

    [Theory]
    [InlineData("4, 1, Output = Activation.Softmax, Loss = Loss.CrossEntropy", "4, 1, Output = Activation.Sigmoid, Loss = Loss.BinaryCrossEntropy")]
    [InlineData("4, 1, Loss = Loss.CrossEntropy, Output = Activation.Softmax", "4, 1, Loss = Loss.BinaryCrossEntropy, Output = Activation.Sigmoid")]
    public Task Its_cross_entropy_changes_with_it(string before, string after) => MendsAsync(before, after);

    [Fact]
    public Task Other_losses_stay() => MendsAsync(
        "4, 1, Output = Activation.Softmax, Loss = Loss.MeanAbsoluteError", "4, 1, Output = Activation.Sigmoid, Loss = Loss.MeanAbsoluteError");

    [Fact]
    public Task Hidden_stays_where_wider_layers_have_it_too() =>
        FixRun.OffersNothingAsync(new SigmoidFix(), "[Network(4, 8, 1, 3, Hidden = Activation.Softmax)] partial class Net;");

    private static Task MendsAsync(string before, string after) => FixRun.MendsAsync(
        new SigmoidFix(), "Use Activation.Sigmoid", $"[Network({before})] partial class Net;", $"[Network({after})] partial class Net;");
}
