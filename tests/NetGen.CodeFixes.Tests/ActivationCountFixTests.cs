namespace NetGen.CodeFixes.Tests;

public class ActivationCountFixTests
{
    [Theory]
    [InlineData("new[] { Activation.Tanh, Activation.Softmax }", "new[] { Activation.Tanh, Activation.Tanh, Activation.Softmax }")]
    [InlineData("[Activation.Tanh, Activation.Elu]", "[Activation.Tanh, Activation.Tanh, Activation.Elu]")]
    [InlineData("new[] { Activation.Softmax }", "new[] { Activation.Sigmoid, Activation.Sigmoid, Activation.Softmax }")]
    [InlineData("new Activation[2] { Activation.Relu, Net.Last }", "new Activation[3] { Activation.Relu, Activation.Relu, Net.Last }")]
    [InlineData("new Activation[0]", "new[] { Activation.Sigmoid, Activation.Sigmoid, Activation.Sigmoid }")]
    [InlineData("new Activation[] { }", "new[] { Activation.Sigmoid, Activation.Sigmoid, Activation.Sigmoid }")]
    [InlineData("[]", "new[] { Activation.Sigmoid, Activation.Sigmoid, Activation.Sigmoid }")]
    public Task Missing_activations_are_filled_up_before_that_of_the_output(string before, string after) => MendsAsync("4, 8, 8, 3", 3, before, after);

    [Theory]
    [InlineData(
        "new[] { Activation.Tanh, /* cut */ Activation.Elu, Activation.Silu, /* output */ Activation.Softmax }",
        "new[] { Activation.Tanh, /* cut */ Activation.Softmax }")]
    [InlineData(
        "new[]\n{\n    Activation.Tanh,\n    Activation.Tanh,\n    Activation.Elu,\n}",
        "new[]\n{\n    Activation.Tanh,\n    Activation.Elu,\n}")]
    public Task Activations_without_a_layer_are_cut_before_that_of_the_output(string before, string after) => MendsAsync("4, 8, 3", 2, before, after);

    [Fact]
    public Task A_network_of_one_layer_keeps_the_activation_of_the_output() =>
        MendsAsync("4, 3", 1, "[Activation.Tanh, Activation.Elu, Activation.Softmax]", "[Activation.Softmax]");

    private static Task MendsAsync(string sizes, int layers, string before, string after) => FixRun.MendsAsync(
        new ActivationCountFix(), $"Give {layers} activations", Source(sizes, before), Source(sizes, after));

    private static string Source(string sizes, string activations) =>
        $$"""[Network({{sizes}}, Activations = {{activations}})] partial class Net { internal const Activation Last = Activation.Elu; }""";
}
