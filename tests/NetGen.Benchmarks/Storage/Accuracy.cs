namespace NetGen.Benchmarks.Storage;

/// <summary>How well a network knows digits, beside the one with floats.</summary>
/// <param name="Correct">Digits that it gets right.</param>
/// <param name="Changed">Digits that it takes for another than the network with floats does.</param>
/// <param name="LargestDifference">The largest difference of a probability.</param>
internal sealed record Accuracy(int Correct, int Changed, double LargestDifference)
{
    /// <summary>Of what a network predicts.</summary>
    /// <param name="probabilities">Ten for each digit.</param>
    /// <param name="floats">Those of the network with floats.</param>
    /// <param name="labels">The digits.</param>
    public static Accuracy Of(float[] probabilities, float[] floats, ReadOnlySpan<int> labels)
    {
        int[] predicted = new int[labels.Length];
        int[] expected = new int[labels.Length];
        Labels.ArgMax<float>(probabilities, predicted);
        Labels.ArgMax<float>(floats, expected);
        int[] wanted = labels.ToArray();
        return new(
            predicted.Zip(wanted).Count(pair => pair.First == pair.Second),
            predicted.Zip(expected).Count(pair => pair.First != pair.Second),
            probabilities.Zip(floats).Max(pair => Math.Abs((double)pair.First - pair.Second)));
    }
}
