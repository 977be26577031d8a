namespace NetGen.Models.Tests.Layers;

public class LayerOrderTests
{
    [Fact]
    public void The_order_that_is_given_is_taken() =>
        Assert.Equal(["b", "c", "a"], LayerOrder.Given("m", Layers("a", "b", "c"), ["b", "c", "a"]).Select(layer => layer.Name));

    [Theory]
    [InlineData("a,b,d", "has \"d\", which the file has not")]
    [InlineData("a,b,a,c", "has \"a\" twice")]
    [InlineData("a,c", "leaves out \"b\"")]
    public void Every_layer_is_given_once(string names, string problem) => Assert.Equal(
        $"The order of layers that is given {problem}: expected each of a,b,c once.",
        Assert.Throws<ModelFormatException>(() => LayerOrder.Given("m", Layers("a", "b", "c"), names.Split(','))).Problem);

    private static TrainedLayer[] Layers(params string[] names) => [.. names.Select(name => new TrainedLayer(name, 1, 1, [0], [0], null))];
}
