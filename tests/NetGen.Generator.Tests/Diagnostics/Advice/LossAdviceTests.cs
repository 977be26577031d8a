namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class LossAdviceTests
{
    [Theory]
    [InlineData("MeanSquaredError")]
    [InlineData("MeanAbsoluteError")]
    public Task A_loss_that_saturates_with_sigmoid_outputs_is_reported_at_the_loss(string loss) => Analysis.AdvisesAsync(
        $$"""[Network(4, 3, Loss = [|Loss.{{loss}}|])] partial class Net { }""",
        "NETGEN102",
        $"The gradient of Loss.{loss} has the factor a(1 − a) of the sigmoid outputs a, so outputs of the network 'Net' that are near 0 or 1 but wrong hardly learn; "
        + "use Loss.BinaryCrossEntropy for targets from 0 to 1, or another Output");

    [Theory]
    [InlineData("Loss = Loss.BinaryCrossEntropy")]
    [InlineData("Output = Activation.Identity, Loss = Loss.MeanSquaredError")]
    [InlineData("Output = Activation.Softmax")]
    public Task Other_pairs_of_output_and_loss_are_fine(string arguments) => Analysis.SaysNothingAsync($$"""[Network(4, 3, {{arguments}})] partial class Net { }""");
}
