namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class ValueRuleTests
{
    private const string UndefinedValue = "NETGEN008";
    private const string Activations = "Identity, Sigmoid, Tanh, Relu, LeakyRelu, Elu, Softplus, Gelu, GeluTanh, Silu, Softmax, HardSwish, Mish";

    [Theory]
    [InlineData("Hidden", "[|(Activation)13|]", "13")]
    [InlineData("Hidden", "[|(Activation)(-1)|]", "-1")]
    [InlineData("Output", "[|(Activation)99|]", "99")]
    [InlineData("Activations", "new[] { Activation.Tanh, [|(Activation)77|] }", "77")]
    public Task An_activation_that_does_not_exist_is_reported_at_it(string argument, string value, string number) => Analysis.ReportsAsync(
        $$"""[Network(2, 4, 1, {{argument}} = {{value}})] partial class Net { }""",
        UndefinedValue,
        $"{argument} expects a value of the enum Activation but is {number}; use one of {Activations}");

    [Fact]
    public Task A_loss_that_does_not_exist_is_reported_at_it() => Analysis.ReportsAsync(
        "[Network(2, 1, Loss = [|(Loss)5|])] partial class Net { }",
        UndefinedValue,
        "Loss expects a value of the enum Loss but is 5; use one of MeanSquaredError, MeanAbsoluteError, BinaryCrossEntropy, CrossEntropy, Huber");

    [Fact]
    public Task A_precision_that_does_not_exist_is_reported_at_it() => Analysis.ReportsAsync(
        "[Network(2, 1, Precision = [|(Precision)2|])] partial class Net { }",
        UndefinedValue,
        "Precision expects a value of the enum Precision but is 2; use one of Single, Double");

    [Fact]
    public Task A_cast_to_a_value_that_exists_is_accepted() =>
        Analysis.AcceptsAsync("[Network(2, 1, Output = (Activation)0, Loss = (Loss)1, Precision = (Precision)1)] partial class Net { }");
}
