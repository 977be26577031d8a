namespace NetGen.Models.Tests.Layers;

public class NetworkChecksTests
{
    [Fact]
    public void Sizes_that_do_not_chain_are_refused_with_both_layers() =>
        AssertRefused(
            "Layer 2 (\"b\") takes 4 inputs: expected 3, the outputs of Layer 1 (\"a\") before it.",
            new("a", 2, 3, new double[6], new double[3], null),
            new("b", 4, 1, new double[4], new double[1], null));

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "infinity")]
    [InlineData(double.NegativeInfinity, "-infinity")]
    public void A_weight_that_is_not_finite_is_refused_with_its_place(double value, string name) =>
        AssertRefused(
            $"Layer 1 (\"a\") has the weight {name} at row 1 (its output), column 2 (its input)",
            new TrainedLayer("a", 3, 2, [0, 0, 0, 0, 0, value], new double[2], null));

    [Fact]
    public void A_bias_that_is_not_finite_is_refused_with_its_place() =>
        AssertRefused("Layer 1 has the bias NaN at output 1", new TrainedLayer("", 1, 2, new double[2], [0, double.NaN], null));

    [Fact]
    public void A_layer_of_no_units_is_refused() =>
        AssertRefused("Layer 1 (\"a\") has 3 inputs and 0 outputs", new TrainedLayer("a", 3, 0, [], [], null));

    [Fact]
    public void Sample_rows_have_the_sizes_of_the_network()
    {
        TrainedNetwork network = new([new("a", 2, 1, new double[2], new double[1], null)], NumberType.Float32, new([[1, 2], [1]], [[1], [1]]));

        Assert.Contains("Sample row 1 (from 0) has 1 inputs and 1 outputs: expected 2 and 1", Refusal(network), StringComparison.Ordinal);
    }

    private static void AssertRefused(string problem, params TrainedLayer[] layers) =>
        Assert.StartsWith(problem, Refusal(new(layers, NumberType.Float32)), StringComparison.Ordinal);

    private static string Refusal(TrainedNetwork network) =>
        Assert.Throws<ModelFormatException>(() => NetworkChecks.Check("m", network)).Problem;
}
