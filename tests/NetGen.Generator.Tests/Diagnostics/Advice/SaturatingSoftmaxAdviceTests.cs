namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class SaturatingSoftmaxAdviceTests
{
    [Theory]
    [InlineData("MeanSquaredError")]
    [InlineData("MeanAbsoluteError")]
    public Task A_loss_that_saturates_with_softmax_outputs_is_reported_at_the_loss(string loss) => Analysis.AdvisesAsync(
        $$"""[Network(4, 3, Output = Activation.Softmax, Loss = [|Loss.{{loss}}|])] partial class Net { }""",
        "NETGEN109",
        $"The gradient of Loss.{loss} has the factors aⱼ(1 − aⱼ) and aⱼaₖ of the softmax outputs a, so outputs of the network 'Net' that are near 0 or 1 but wrong hardly learn; "
        + "use Loss.CrossEntropy");

    [Theory]
    [InlineData("4, 3, Output = Activation.Softmax")]
    [InlineData("4, 3, Output = Activation.Softmax, Loss = Loss.CrossEntropy")]
    [InlineData("4, 5, 3, Hidden = Activation.Softmax, Output = Activation.Identity, Loss = Loss.MeanSquaredError")]
    public Task Other_pairs_of_output_and_loss_are_fine(string arguments) => Analysis.SaysNothingAsync($$"""[Network({{arguments}})] partial class Net { }""");

    [Fact]
    public Task Of_one_unit_only_that_is_said_that_its_softmax_is_always_1() => Analysis.AdvisesAsync(
        "[Network(4, 1, Output = [|Activation.Softmax|], Loss = Loss.MeanSquaredError)] partial class Net { }",
        "NETGEN101",
        "Softmax of one unit is always 1, whatever its weights, and layer 1 of the network 'Net' has one; use Activation.Sigmoid, or give it more units");
}
