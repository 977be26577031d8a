namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class GradientAdviceTests
{
    [Theory]
    [InlineData("[|Network(4, 8, 8, 8, 8, 3)|]", "5")]
    [InlineData("[|Network(4, 8, 8, 8, 8, 8, 3, Output = Activation.Identity)|]", "5")]
    [InlineData("Network(4, 8, 8, 8, 8, 8, 3, Hidden = [|Activation.Sigmoid|])", "6")]
    [InlineData(
        "Network(4, 8, 8, 8, 8, 8, 3, Activations = "
        + "[|new[] { Activation.Sigmoid, Activation.Sigmoid, Activation.Tanh, Activation.Sigmoid, Activation.Sigmoid, Activation.Sigmoid }|])",
        "5")]
    public Task Five_sigmoid_layers_are_reported_where_they_are_given(string attribute, string count) => Analysis.AdvisesAsync(
        $$"""[{{attribute}}] partial class Net { }""",
        "NETGEN103",
        $"The network 'Net' has {count} layers of sigmoids, and each hidden one passes on at most a quarter of the gradient, since σ′ ≤ ¼, so its first layers hardly learn; "
        + "use another Hidden, such as Activation.Relu");

    [Theory]
    [InlineData("4, 8, 8, 8, 3")]
    [InlineData("4, 8, 8, 8, 8, 8, 8, 3, Hidden = Activation.Tanh")]
    [InlineData("4, 8, 8, 8, 8, 3, Output = Activation.Identity")]
    public Task Fewer_sigmoids_and_other_activations_are_fine(string arguments) => Analysis.SaysNothingAsync($$"""[Network({{arguments}})] partial class Net { }""");
}
