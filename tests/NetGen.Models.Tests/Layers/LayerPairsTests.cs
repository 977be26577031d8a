namespace NetGen.Models.Tests.Layers;

public class LayerPairsTests
{
    [Fact]
    public void Numbered_layers_stand_in_the_order_of_their_numbers_whatever_the_order_of_the_tensors()
    {
        TrainedNetwork network = Network(Tensor("10.bias", 1), Tensor("10.weight", 1, 3), Tensor("2.weight", 3, 2), Tensor("2.bias", 3));

        Assert.Equal(["2", "10"], network.Layers.Select(layer => layer.Name));
        Assert.Equal([2, 3, 1], network.Sizes);
    }

    [Fact]
    public void A_layer_without_a_bias_has_zeros()
    {
        TrainedLayer layer = Assert.Single(Network(Tensor("weight", 3, 2)).Layers);

        Assert.Equal("", layer.Name);
        Assert.Equal([0, 0, 0], layer.Biases);
    }

    [Fact]
    public void Activations_come_in_the_order_of_the_layers()
    {
        TrainedNetwork network = LayerPairs.Network("m", [Tensor("b.weight", 1, 3), Tensor("a.weight", 3, 2)], ModelOptions.None, isOrderKept: false, [Activation.Relu, Activation.Softmax]);

        Assert.Equal([Activation.Relu, Activation.Softmax], network.Layers.Select(layer => layer.Activation!.Value));
    }

    [Fact]
    public void A_tensor_that_fits_no_layer_is_refused() =>
        AssertRefused("Tensor \"1.running_mean\" [3] fits no layer", Tensor("0.weight", 3, 2), Tensor("1.running_mean", 3));

    [Fact]
    public void Weights_of_other_layers_than_dense_ones_are_refused() =>
        AssertRefused("Tensor \"0.weight\" has the shape [3, 2, 5, 5]: expected the weights [outputs, inputs]", Tensor("0.weight", 3, 2, 5, 5));

    [Fact]
    public void A_bias_of_another_length_is_refused() =>
        AssertRefused("Bias \"0.bias\" has the shape [2]: expected [3], one for each output of \"0.weight\" [3, 2].", Tensor("0.weight", 3, 2), Tensor("0.bias", 2));

    [Fact]
    public void A_bias_without_weights_is_refused() =>
        AssertRefused("Bias \"1.bias\" belongs to no layer: expected weights named \"1.weight\"", Tensor("0.weight", 3, 2), Tensor("1.bias", 3));

    [Fact]
    public void A_file_without_weights_is_refused() => AssertRefused("Expected at least one tensor named NAME.weight, got 0 tensors");

    [Fact]
    public void Names_are_kept_for_writing_while_they_say_the_order_and_are_numbers_otherwise()
    {
        Assert.Equal(["fc2", "fc10"], TensorNames.ForWriting(Layers("fc2", "fc10")));
        Assert.Equal(["out"], TensorNames.ForWriting(Layers("out")));
        Assert.Equal(["1", "2"], TensorNames.ForWriting(Layers("fc2", "fc1")));
        Assert.Equal(["1", "2"], TensorNames.ForWriting(Layers("fc1", "out")));
        Assert.Equal(["1", "2"], TensorNames.ForWriting(Layers("same", "same")));
    }

    private static TrainedLayer[] Layers(params string[] names) => [.. names.Select(name => new TrainedLayer(name, 1, 1, [0], [0], null))];

    private static TrainedNetwork Network(params NamedTensor[] tensors) => LayerPairs.Network("m", tensors, ModelOptions.None, isOrderKept: false);

    private static void AssertRefused(string problem, params NamedTensor[] tensors) =>
        Assert.StartsWith(problem, Assert.Throws<ModelFormatException>(() => Network(tensors)).Problem, StringComparison.Ordinal);

    private static NamedTensor Tensor(string name, params int[] shape) => new(name, shape, NumberType.Float32, new double[shape.Aggregate((a, b) => a * b)]);
}
