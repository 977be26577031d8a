namespace NetGen.Models.Tests.Layers;

public class LayerChainsTests
{
    [Fact]
    public void Every_order_that_fits_is_found_and_no_other()
    {
        Random random = new(1);
        for (int run = 0; run < 3000; run++)
        {
            TrainedLayer[] layers = Layers([.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => (random.Next(1, 4), random.Next(1, 4)))]);
            string[] expected = [.. Permutations(layers).Where(Fits).Select(Text).Order(StringComparer.Ordinal)];

            Assert.Equal(expected, LayerChains.Of(layers, 1000).Select(Text).Order(StringComparer.Ordinal));
            Assert.Equal(Math.Min(2, expected.Length), LayerChains.Of(layers, 2).Count);
        }
    }

    [Fact]
    public void A_shuffled_chain_of_many_widths_has_one_order()
    {
        TrainedLayer[] chain = Layers([.. Enumerable.Range(1, LayerChains.MaxLayers).Select(width => (width, width + 1))]);
        TrainedLayer[] shuffled = [.. chain];
        new Random(2).Shuffle(shuffled);

        Assert.Equal(Text(chain), Text(Assert.Single(LayerChains.Of(shuffled, 3))));
    }

    [Fact]
    public void Many_equal_layers_and_many_loops_take_no_long_search()
    {
        Assert.Equal(3, LayerChains.Of(Layers([.. Enumerable.Repeat((64, 64), LayerChains.MaxLayers)]), 3).Count);
        Assert.Equal(3, LayerChains.Of(Layers([.. Enumerable.Range(0, LayerChains.MaxLayers / 2).SelectMany(index => new[] { (1, index + 2), (index + 2, 1) })]), 3).Count);

        // A way out that must be the last one, and loops that are out of reach.
        Assert.Equal(3, LayerChains.Of(Layers([(1, 2), .. Enumerable.Repeat((1, 1), LayerChains.MaxLayers - 1)]), 3).Count);
        Assert.Empty(LayerChains.Of(Layers([(1, 2), (3, 3), .. Enumerable.Repeat((1, 1), LayerChains.MaxLayers - 2)]), 3));
    }

    private static TrainedLayer[] Layers(params (int Inputs, int Outputs)[] sizes) =>
        [.. sizes.Select((size, index) => new TrainedLayer($"{(char)('a' + index)}", size.Inputs, size.Outputs, [], [], null))];

    private static bool Fits(IReadOnlyList<TrainedLayer> layers) => layers.Zip(layers.Skip(1)).All(pair => pair.First.Outputs == pair.Second.Inputs);

    private static string Text(IEnumerable<TrainedLayer> layers) => string.Concat(layers.Select(layer => layer.Name));

    private static IEnumerable<TrainedLayer[]> Permutations(TrainedLayer[] layers) => layers.Length == 0
        ? [[]]
        : layers.SelectMany((first, index) => Permutations([.. layers[..index], .. layers[(index + 1)..]]).Select(rest => (TrainedLayer[])[first, .. rest]));
}
