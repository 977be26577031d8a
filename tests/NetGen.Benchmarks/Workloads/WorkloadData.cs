namespace NetGen.Benchmarks.Workloads;

/// <summary>Seeded weights, inputs and targets: every peer starts from the same ones.</summary>
internal sealed class WorkloadData
{
    /// <summary>Rows of inputs and targets; timed calls rotate through all of them.</summary>
    public const int RowCount = 1024;

    /// <summary>The learning rate of every training step.</summary>
    public const float LearningRate = 0.001f;

    private const int Seed = 7;

    /// <summary>Draws weights in ±√(3/in), biases in ±0.1, inputs in 0 to 1 and targets in 0.1 to 0.9.</summary>
    public WorkloadData(Topology topology)
    {
        Topology = topology;
        InputCount = topology.Sizes[0];
        OutputCount = topology.Sizes[^1];
        Random random = new(Seed);
        Weights = new float[topology.LayerCount][];
        Biases = new float[topology.LayerCount][];
        for (int l = 0; l < topology.LayerCount; l++)
        {
            float bound = MathF.Sqrt(3f / topology.Sizes[l]);
            Weights[l] = Draw(random, topology.Sizes[l] * topology.Sizes[l + 1], -bound, bound);
            Biases[l] = Draw(random, topology.Sizes[l + 1], -0.1f, 0.1f);
        }

        Inputs = Draw(random, RowCount * InputCount, 0, 1);
        Targets = Draw(random, RowCount * OutputCount, 0.1f, 0.9f);
    }

    /// <summary>Sizes and activations.</summary>
    public Topology Topology { get; }

    /// <summary>Weights of layer l + 1, <c>[output][input]</c>.</summary>
    public float[][] Weights { get; }

    /// <summary>Biases of layer l + 1.</summary>
    public float[][] Biases { get; }

    /// <summary><see cref="RowCount"/> rows.</summary>
    public float[] Inputs { get; }

    /// <summary><see cref="RowCount"/> rows.</summary>
    public float[] Targets { get; }

    /// <summary>Inputs of a row.</summary>
    public int InputCount { get; }

    /// <summary>Outputs of a row.</summary>
    public int OutputCount { get; }

    /// <summary>Some rows of inputs.</summary>
    public ReadOnlySpan<float> InputRows(int first, int rows) => Inputs.AsSpan(first * InputCount, rows * InputCount);

    /// <summary>Some rows of targets.</summary>
    public ReadOnlySpan<float> TargetRows(int first, int rows) => Targets.AsSpan(first * OutputCount, rows * OutputCount);

    private static float[] Draw(Random random, int count, float low, float high)
    {
        float[] values = new float[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = low + ((high - low) * random.NextSingle());
        }

        return values;
    }
}
