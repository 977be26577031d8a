using NetGen.CodeGeneration.Model;

namespace NetGen.Generator.Tests.Parse;

public class NetworkParserTests
{
    [Theory]
    [InlineData("", Loss.BinaryCrossEntropy)]
    [InlineData(", Output = Activation.Sigmoid", Loss.BinaryCrossEntropy)]
    [InlineData(", Output = Activation.Softmax", Loss.CrossEntropy)]
    [InlineData(", Output = Activation.Identity", Loss.MeanSquaredError)]
    [InlineData(", Output = Activation.Tanh", Loss.MeanSquaredError)]
    [InlineData(", Hidden = Activation.Softmax", Loss.BinaryCrossEntropy)]
    [InlineData(", Activations = new[] { Activation.Tanh, Activation.Softmax }", Loss.CrossEntropy)]
    [InlineData(", Loss = Loss.MeanSquaredError", Loss.MeanSquaredError)]
    [InlineData(", Output = Activation.Softmax, Loss = Loss.MeanAbsoluteError", Loss.MeanAbsoluteError)]
    public void The_loss_is_the_one_given_or_fits_the_output(string arguments, Loss loss) => Assert.Equal(loss, Model("2, 4, 1" + arguments).Loss);

    [Theory]
    [InlineData("2, 1", new[] { Activation.Sigmoid })]
    [InlineData("2, 1, Hidden = Activation.Tanh", new[] { Activation.Sigmoid })]
    [InlineData("2, 4, 3, 1", new[] { Activation.Sigmoid, Activation.Sigmoid, Activation.Sigmoid })]
    [InlineData("2, 4, 3, 1, Hidden = Activation.Tanh", new[] { Activation.Tanh, Activation.Tanh, Activation.Sigmoid })]
    [InlineData("2, 4, 3, 1, Output = Activation.Elu", new[] { Activation.Sigmoid, Activation.Sigmoid, Activation.Elu })]
    [InlineData(
        "2, 4, 1, Hidden = Activation.Tanh, Output = Activation.Elu, Activations = new[] { Activation.Relu, Activation.Silu }",
        new[] { Activation.Relu, Activation.Silu })]
    public void Activations_replaces_hidden_and_output_which_are_sigmoid_unless_given(string arguments, Activation[] activations) =>
        Assert.Equal(activations, Model(arguments).Activations);

    [Theory]
    [InlineData("2, 1", 1)]
    [InlineData("2, 1, Loss = Loss.Huber", 1)]
    [InlineData("2, 1, Loss = Loss.Huber, Delta = 1 / 4.0", 0.25)]
    [InlineData("2, 1, Loss = Loss.Huber, Delta = 3", 3)]
    public void The_constant_of_the_loss_is_1_unless_given(string arguments, double delta) => Assert.Equal(delta, Model(arguments).Delta);

    [Theory]
    [InlineData("2, 1", Precision.Single)]
    [InlineData("2, 1, Precision = Precision.Single", Precision.Single)]
    [InlineData("2, 1, Precision = Precision.Double", Precision.Double)]
    public void The_precision_is_single_unless_given(string arguments, Precision precision) => Assert.Equal(precision, Model(arguments).Precision);

    [Theory]
    [InlineData("400, 25, 7")]
    [InlineData("new[] { 400, 25, 7 }")]
    [InlineData("new int[3] { 400, 25, 7 }")]
    [InlineData("sizes: new int[] { 400, 25, 7 }")]
    [InlineData("20 * Shape.Side, 0x19, (int)Shape.Outputs")]
    [InlineData("sizeof(long) * 50, 'a' - 'H', 7")]
    [InlineData("400, /* hidden */ 25,\n  7")]
#if !ROSLYN4
    [InlineData("[400, 25, 7]")]
#endif
    public void Sizes_may_be_written_in_any_way_that_compiles(string sizes)
    {
        NetworkModel model = Model(sizes);

        Assert.Equal([400, 25, 7], model.Sizes);
        Assert.Equal("[Network(400, 25, 7)]", model.Attribute);
    }

    [Fact]
    public void The_attributes_text_names_what_was_given_with_constants_evaluated() => Assert.Equal(
        "[Network(2, 4, 1, Hidden = Activation.Tanh, Output = Activation.Relu, Activations = [Activation.Identity, Activation.Softmax], "
        + "Loss = Loss.CrossEntropy, Precision = Precision.Double)]",
        Model("""
            2, 4, 1,
            Precision = (Precision)1, // a comment
            Loss = Loss.CrossEntropy, Hidden = Activation.Tanh, Output = Activation.Relu,
            Activations = new[] { default, Activation.Softmax }
            """).Attribute);

    [Theory]
    [InlineData("[NetworkAttribute(2, 1)] partial class Net { }")]
    [InlineData("[global::NetGen.Network(2, 1)] partial class Net { }")]
    [InlineData("[Serializable, Network(2, 1)] partial class Net { }")]
    [InlineData("[type: Obsolete] [type: Network(2, 1)] partial class Net { }")]
    public void The_attribute_may_be_written_in_any_way_that_compiles(string source) => Assert.Equal([2, 1], Generation.ModelFor(source).Sizes);

    [Fact]
    public void The_attribute_may_have_an_alias() =>
        Assert.Equal([2, 1], Generation.ModelFor("using Layers = NetGen.NetworkAttribute; [Layers(2, 1)] partial class Net { }").Sizes);

    [Fact]
    public void An_attribute_of_the_same_name_elsewhere_makes_no_network() => Assert.Empty(Generation.ModelsFor(
        """
        [Other.Network(2, 1)] partial class Net { }
        namespace Other { class NetworkAttribute : Attribute { public NetworkAttribute(params int[] sizes) { } } }
        """));

    [Fact]
    public void Of_several_attributes_the_first_counts()
    {
        Assert.Equal([2, 1], Generation.ModelFor("[Network(2, 1)] partial class Net { }", "[Network(3, 1)] partial class Net { }").Sizes);
        Assert.Equal([2, 1], Generation.ModelFor("[Network(2, 1), Network(3, 1)] partial class Net { }").Sizes);
    }

    private static NetworkModel Model(string arguments) => Generation.ModelFor(
        $$"""[Network({{arguments}})] partial class Net { } static class Shape { public const int Side = 20; public const long Outputs = 7; }""");
}
