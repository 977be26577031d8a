namespace NetGen.CodeFixes.Tests;

public class RemoveArgumentFixTests
{
    [Theory]
    [InlineData("Hidden", "4, 3, Hidden = Activation.Tanh", "4, 3")]
    [InlineData("Hidden", "4, 3, Hidden = Activation.Tanh, Output = Activation.Softmax", "4, 3, Output = Activation.Softmax")]
    [InlineData("Hidden", "4, 3, Hidden = Activation.Tanh, Activations = [Activation.Softmax]", "4, 3, Activations = [Activation.Softmax]")]
    [InlineData("Output", "4, 3, Activations = [Activation.Softmax], Output = (Activation)3", "4, 3, Activations = [Activation.Softmax]")]
    [InlineData("Output", "[4, 3], Activations = [Activation.Softmax], Output = Activation.Tanh", "[4, 3], Activations = [Activation.Softmax]")]
    public Task An_activation_that_is_ignored_goes(string argument, string before, string after) =>
        FixRun.MendsAsync(new RemoveArgumentFix(), $"Remove {argument}", Source(before), Source(after));

    [Fact]
    public Task All_that_are_ignored_go_at_once() => FixRun.MendsAllAsync(
        new RemoveArgumentFix(),
        Source("4, 3, Hidden = Activation.Tanh, Output = Activation.Tanh, Activations = [Activation.Softmax]"),
        Source("4, 3, Activations = [Activation.Softmax]"));

    private static string Source(string arguments) => $"[Network({arguments})] partial class Net;";
}
