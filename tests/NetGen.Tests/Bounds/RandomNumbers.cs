namespace NetGen.Tests.Bounds;

/// <summary>Seeded parameters and rows that no term of an equation is 0 or 1 in.</summary>
internal sealed class RandomNumbers(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>Uniform numbers.</summary>
    public double[] Between(double low, double high, int count)
    {
        double[] values = new double[count];
        for (int k = 0; k < count; k++)
        {
            values[k] = low + ((high - low) * random.NextDouble());
        }

        return values;
    }

    /// <summary>Targets that the loss allows; those of CrossEntropy do not add up to 1.</summary>
    public double[] Targets(Loss loss, int count) => loss is Loss.BinaryCrossEntropy or Loss.CrossEntropy ? Between(0, 1, count) : Between(-1, 1, count);

    /// <summary>Weights within the limits of Glorot, and biases.</summary>
    public void Fill(ReferenceNetwork network)
    {
        for (int layer = 1; layer <= network.Topology.LayerCount; layer++)
        {
            int inputs = network.Topology.Sizes[layer - 1];
            int outputs = network.Topology.Sizes[layer];
            double limit = Math.Sqrt(6.0 / (inputs + outputs));
            Between(-0.5, 0.5, outputs).CopyTo(network.Biases[layer], 0);
            for (int output = 0; output < outputs; output++)
            {
                Between(-limit, limit, inputs).CopyTo(network.Weights[layer][output], 0);
            }
        }
    }
}
