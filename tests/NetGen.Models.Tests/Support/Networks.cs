namespace NetGen.Models.Tests.Support;

/// <summary>Networks to write, and how to compare them.</summary>
internal static class Networks
{
    /// <summary>A network of random numbers that its type has.</summary>
    public static TrainedNetwork Random(int seed, NumberType type, params int[] sizes)
    {
        Random random = new(seed);
        return new([.. Enumerable.Range(1, sizes.Length - 1).Select(layer => Layer(random, type, $"fc{layer}", sizes[layer - 1], sizes[layer]))], type);
    }

    public static void AssertSame(TrainedNetwork expected, TrainedNetwork actual)
    {
        Assert.Equal(expected.NumberType, actual.NumberType);
        AssertSameLayers(expected, actual);
        Assert.Equal(expected.Layers.Select(layer => layer.Activation), actual.Layers.Select(layer => layer.Activation));
    }

    /// <summary>The same names, shapes and numbers, these to the bit.</summary>
    public static void AssertSameLayers(TrainedNetwork expected, TrainedNetwork actual)
    {
        Assert.Equal(expected.Sizes, actual.Sizes);
        Assert.Equal(expected.Layers.Select(layer => layer.Name), actual.Layers.Select(layer => layer.Name));
        Assert.All(expected.Layers.Zip(actual.Layers), pair =>
        {
            Assert.Equal(Bits(pair.First.Weights), Bits(pair.Second.Weights));
            Assert.Equal(Bits(pair.First.Biases), Bits(pair.Second.Biases));
        });
    }

    /// <summary>The network with the activations that a name of the golden files tells.</summary>
    public static TrainedNetwork With(this TrainedNetwork network, Activation hidden, Activation output) => network with
    {
        Layers = [.. network.Layers.Select((layer, index) => layer with { Activation = index == network.Layers.Count - 1 ? output : hidden })],
    };

    private static TrainedLayer Layer(Random random, NumberType type, string name, int inputs, int outputs) =>
        new(name, inputs, outputs, Numbers(random, type, inputs * outputs), Numbers(random, type, outputs), (Activation)random.Next((int)Activation.Softmax));

    /// <summary>Numbers rounded to the type, a negative zero among them.</summary>
    private static double[] Numbers(Random random, NumberType type, int count) =>
        NumberBytes.Read(NumberBytes.Write([-0.0, .. Enumerable.Range(1, count - 1).Select(_ => random.NextDouble() - 0.5)], type), type);

    private static long[] Bits(double[] values) => Array.ConvertAll(values, BitConverter.DoubleToInt64Bits);
}
