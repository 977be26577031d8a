using NetGen.Numerics;

namespace NetGen.CodeGeneration.Narrow;

/// <summary>Where the numbers of a network lie whose weights are stored in 16 or 8 bits, counted in words of 32 bits.</summary>
/// <remarks>The weights of each layer, each beginning on a cache line; with 8 bits the scales of each layer; then the biases of each layer. The last two are floats.</remarks>
internal sealed class NarrowLayout
{
    private const int CacheLine = 16;

    private readonly long[] weights;
    private readonly long[] scales;
    private readonly long[] biases;

    /// <summary>The layout of a network.</summary>
    /// <param name="storage">How its weights are stored, in 16 or 8 bits.</param>
    /// <param name="sizes">Units of each layer, the inputs first.</param>
    public NarrowLayout(Storage storage, IReadOnlyList<int> sizes)
    {
        int layers = sizes.Count - 1;
        int weightsOfWord = storage == Storage.Int8 ? 4 : 2;
        weights = Place(layers, layer => RoundUp(NarrowWeights.Count(sizes[layer], sizes[layer + 1]), weightsOfWord * CacheLine) / weightsOfWord);
        scales = Place(layers, layer => storage == Storage.Int8 ? sizes[layer + 1] : 0);
        biases = Place(layers, layer => sizes[layer + 1]);
    }

    /// <summary>Words of all weights, scales and biases.</summary>
    public long Count { get; private set; }

    /// <summary>The first word of a layer's weights; layers count from 1.</summary>
    public long Weights(int layer) => weights[layer - 1];

    /// <summary>The first scale of a layer.</summary>
    public long Scales(int layer) => scales[layer - 1];

    /// <summary>The first bias of a layer.</summary>
    public long Biases(int layer) => biases[layer - 1];

    /// <summary>Puts something of each layer, counted from 0, after what is there.</summary>
    private long[] Place(int layers, Func<int, long> words)
    {
        long[] places = new long[layers];
        for (int layer = 0; layer < layers; layer++)
        {
            places[layer] = Count;
            Count += words(layer);
        }

        return places;
    }

    private static long RoundUp(long count, int multiple) => (count + multiple - 1) / multiple * multiple;
}
