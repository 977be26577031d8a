namespace NetGen.Models.Tests.Layers;

public class ActivationNamesTests
{
    [Theory]
    [InlineData("Relu", Activation.Relu)]
    [InlineData("relu", Activation.Relu)]
    [InlineData("leaky_relu", Activation.LeakyRelu)]
    [InlineData("gelu_erf", Activation.Gelu)]
    [InlineData("gelu_tanh", Activation.GeluTanh)]
    [InlineData("identity", Activation.Identity)]
    [InlineData("linear", Activation.Identity)]
    [InlineData("swish", Activation.Silu)]
    [InlineData("hard_swish", Activation.HardSwish)]
    [InlineData("hard_silu", Activation.HardSwish)]
    [InlineData("mish", Activation.Mish)]
    internal void Activations_have_their_names_and_those_of_other_libraries(string name, Activation expected) => Assert.Equal(expected, ActivationNames.Find(name));

    [Theory]
    [InlineData("cubic")]
    [InlineData("3")]
    [InlineData("")]
    public void Other_names_name_nothing(string name) => Assert.Null(ActivationNames.Find(name));
}
