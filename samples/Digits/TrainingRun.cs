using NetGen;

namespace Samples;

/// <summary>What became of a training.</summary>
/// <param name="Name">The network.</param>
/// <param name="Epochs">The epochs that were run.</param>
/// <param name="Predictions">What the network takes each test digit for.</param>
internal sealed record TrainingRun(string Name, IReadOnlyList<Epoch> Epochs, int[] Predictions)
{
    /// <summary>How often each digit was taken for each other.</summary>
    public Confusion Compare(int[] labels)
    {
        Confusion confusion = new(DigitSet.Classes);
        for (int i = 0; i < labels.Length; i++)
        {
            confusion.Add(labels[i], Predictions[i]);
        }

        return confusion;
    }
}
