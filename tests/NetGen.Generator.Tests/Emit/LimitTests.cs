namespace NetGen.Generator.Tests.Emit;

/// <summary>The largest networks compile; nobody here has the memory to run them.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("2147483590, 1")]
    [InlineData("1, 1073741795")]
    [InlineData("46339, 46341")]
    public void A_network_of_as_many_parameters_as_an_array_holds_compiles(string sizes) => Output.Compiles($"[Network({sizes})] partial class Net {{ }}");

    [Fact]
    public void A_network_of_a_thousand_layers_compiles() =>
        Output.Compiles($"[Network({string.Join(", ", Enumerable.Repeat("3", 1001))}, Hidden = Activation.Tanh)] partial class Net {{ }}");
}
