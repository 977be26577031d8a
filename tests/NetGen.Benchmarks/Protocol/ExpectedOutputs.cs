using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Protocol;

/// <summary>What every peer must answer when checked, computed in double by <see cref="ReferenceNetwork"/>.</summary>
internal sealed class ExpectedOutputs
{
    /// <summary>Float32 sums of a thousand products, in any order, stay well below this.</summary>
    private const double Tolerance = 2e-5;

    /// <summary>A wrong gradient changes the outputs otherwise by far more than this share of the change.</summary>
    private const double ChangeTolerance = 0.002;

    private readonly double[] row;
    private readonly double[] batch;
    private readonly double[] trained;

    /// <summary>Trains the reference network.</summary>
    public ExpectedOutputs(Workload workload)
    {
        WorkloadData data = workload.Data;
        ReferenceNetwork network = new(workload.Topology);
        for (int l = 0; l < workload.Topology.LayerCount; l++)
        {
            int inputCount = workload.Topology.Sizes[l];
            network.Biases[l + 1] = ToDouble(data.Biases[l]);
            network.Weights[l + 1] = [.. data.Weights[l].Chunk(inputCount).Select(weights => ToDouble(weights))];
        }

        row = Predict(network, data, 0);
        batch = Predict(network, data, 255);
        foreach ((int first, int rowCount) in PeerProcess.TrainingSteps)
        {
            Descend(network, network.Backward(ToDouble(data.InputRows(first, rowCount)), ToDouble(data.TargetRows(first, rowCount))));
        }

        trained = Predict(network, data, 0);
    }

    /// <summary>What is wrong with the answers of a peer, or null.</summary>
    public string? Compare(PeerAnswers answers)
    {
        if (!(Difference(answers.Row, row) <= Tolerance))
        {
            return $"one row is off by {Difference(answers.Row, row):0.0e0}";
        }

        if (!(Difference(answers.Batch, batch) <= Tolerance))
        {
            return $"256 rows are off by {Difference(answers.Batch, batch):0.0e0}";
        }

        if (answers.Trained == null)
        {
            return null;
        }

        double[] change = Subtract(answers.Trained, answers.Row);
        double[] expected = Subtract(trained, row);
        double allowed = (ChangeTolerance * expected.Max(Math.Abs)) + 1e-6;
        return Difference(change, expected) <= allowed
            ? null
            : $"after training the change of {expected.Max(Math.Abs):0.0e0} is off by {Difference(change, expected):0.0e0}";
    }

    private static double[] Predict(ReferenceNetwork network, WorkloadData data, int row) =>
        network.Forward(ToDouble(data.InputRows(row, 1))).A[^1][0];

    private static void Descend(ReferenceNetwork network, ReferenceGradient gradient)
    {
        for (int layer = 1; layer <= network.Topology.LayerCount; layer++)
        {
            for (int j = 0; j < network.Biases[layer].Length; j++)
            {
                network.Biases[layer][j] -= WorkloadData.LearningRate * gradient.Biases[layer][j];
                for (int i = 0; i < network.Weights[layer][j].Length; i++)
                {
                    network.Weights[layer][j][i] -= WorkloadData.LearningRate * gradient.Weights[layer][j][i];
                }
            }
        }
    }

    private static double Difference(double[] actual, double[] expected) =>
        actual.Length == expected.Length ? Subtract(actual, expected).Max(Math.Abs) : double.NaN;

    private static double[] Subtract(double[] x, double[] y) => [.. x.Zip(y, (a, b) => a - b)];

    private static double[] ToDouble(ReadOnlySpan<float> values) => Array.ConvertAll(values.ToArray(), value => (double)value);
}
