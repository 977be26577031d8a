namespace NetGen.CodeFixes.Tests;

public class LossFixTests
{
    private const string Binary = "Use Loss.BinaryCrossEntropy";
    private const string Several = "Use Loss.CrossEntropy";

    [Theory]
    [InlineData(Binary, "Loss = Loss.CrossEntropy", "Loss = Loss.BinaryCrossEntropy")]
    [InlineData(Several, "Loss = Loss.BinaryCrossEntropy, Output = Activation.Softmax", "Loss = Loss.CrossEntropy, Output = Activation.Softmax")]
    [InlineData(Binary, "Loss = (Loss)3", "Loss = Loss.BinaryCrossEntropy")]
    public Task A_cross_entropy_becomes_the_one_that_fits_the_output(string title, string before, string after) => MendsAsync(title, before, after);

    [Theory]
    [InlineData("Loss = Loss.MeanSquaredError", "Loss = Loss.BinaryCrossEntropy")]
    [InlineData("Loss = Loss.MeanAbsoluteError", "Loss = Loss.BinaryCrossEntropy")]
    public Task A_loss_that_saturates_with_a_sigmoid_becomes_its_cross_entropy(string before, string after) => MendsAsync(Binary, before, after);

    [Theory]
    [InlineData("Loss = Loss.MeanSquaredError", "Loss = Loss.CrossEntropy")]
    [InlineData("Loss = Loss.MeanAbsoluteError", "Loss = Loss.CrossEntropy")]
    public Task A_loss_that_saturates_with_a_softmax_becomes_its_cross_entropy(string before, string after) =>
        MendsAsync(Several, $"Output = Activation.Softmax, {before}", $"Output = Activation.Softmax, {after}");

    [Fact]
    public Task No_cross_entropy_fits_other_outputs() => FixRun.OffersNothingAsync(
        new LossFix(), "[Network(4, 3, Output = Activation.Tanh, Loss = Loss.CrossEntropy)] partial class Net;");

    [Fact]
    public Task The_loss_is_written_as_it_can_be_found() => FixRun.MendsAsync(
        new LossFix(),
        Binary,
        "class Loss; [Network(4, 3, Loss = NetGen.Loss.CrossEntropy)] partial class Net;",
        "class Loss; [Network(4, 3, Loss = NetGen.Loss.BinaryCrossEntropy)] partial class Net;");

    [Fact]
    public Task All_networks_of_a_file_get_the_loss_that_fits_each() => FixRun.MendsAllAsync(
        new LossFix(),
        "[Network(4, 3, Loss = Loss.CrossEntropy)] partial class A; [Network(4, 3, Output = Activation.Softmax, Loss = Loss.BinaryCrossEntropy)] partial class B;",
        "[Network(4, 3, Loss = Loss.BinaryCrossEntropy)] partial class A; [Network(4, 3, Output = Activation.Softmax, Loss = Loss.CrossEntropy)] partial class B;");

    private static Task MendsAsync(string title, string before, string after) => FixRun.MendsAsync(
        new LossFix(), title, $"[Network(4, 3, {before})] partial class Net;", $"[Network(4, 3, {after})] partial class Net;");
}
