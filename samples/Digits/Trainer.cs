using NetGen;

namespace Samples;

/// <summary>Trains a network by mini-batches, in a new random order every epoch.</summary>
internal sealed class Trainer<TNetwork>(TNetwork network, IOptimizer<float> optimizer, DigitData data)
    where TNetwork : class, INetwork<TNetwork, float>
{
    private const int BatchSize = 32;

    private readonly Random random = new(Seed: 1);
    private readonly int[] order = [.. Enumerable.Range(0, data.Training.Count)];
    private readonly float[] inputs = new float[BatchSize * DigitSet.Pixels];
    private readonly float[] targets = new float[BatchSize * DigitSet.Classes];
    private readonly float[] gradient = new float[TNetwork.ParameterCount];
    private readonly float[] outputs = new float[data.Test.Count * DigitSet.Classes];

    /// <summary>Runs epochs until there are enough, or until asked to stop.</summary>
    /// <param name="name">The network's name.</param>
    /// <param name="epochCount">How many epochs are enough.</param>
    /// <param name="report">Is told of every epoch.</param>
    /// <param name="stop">Asks to stop after the epoch that is running.</param>
    public TrainingRun Run(string name, int epochCount, Action<Epoch> report, CancellationToken stop)
    {
        List<Epoch> epochs = [];
        while (epochs.Count < epochCount && !stop.IsCancellationRequested)
        {
            double trainingCost = RunEpoch();
            double testCost = network.Cost(data.Test.Inputs, data.Test.Targets);
            epochs.Add(new(epochs.Count + 1, trainingCost, testCost, Accuracy()));
            report(epochs[^1]);
        }

        return new(name, epochs, Predict());
    }

    /// <summary>One step for each batch; the mean of their costs.</summary>
    private double RunEpoch()
    {
        random.Shuffle(order);
        double costs = 0;
        int[][] batches = [.. order.Chunk(BatchSize)];
        foreach (int[] batch in batches)
        {
            CopyRows(batch);
            costs += network.Backward(inputs.AsSpan(0, batch.Length * DigitSet.Pixels), targets.AsSpan(0, batch.Length * DigitSet.Classes), gradient);
            optimizer.Step(network.Parameters, gradient);
        }

        return costs / batches.Length;
    }

    private void CopyRows(int[] batch)
    {
        for (int row = 0; row < batch.Length; row++)
        {
            data.Training.Inputs.AsSpan(batch[row] * DigitSet.Pixels, DigitSet.Pixels).CopyTo(inputs.AsSpan(row * DigitSet.Pixels));
            data.Training.Targets.AsSpan(batch[row] * DigitSet.Classes, DigitSet.Classes).CopyTo(targets.AsSpan(row * DigitSet.Classes));
        }
    }

    private int[] Predict()
    {
        int[] predictions = new int[data.Test.Count];
        network.Forward(data.Test.Inputs, outputs);
        Labels.ArgMax<float>(outputs, predictions);
        return predictions;
    }

    private double Accuracy() => Predict().Zip(data.Test.Labels).Count(pair => pair.First == pair.Second) / (double)data.Test.Count;
}
