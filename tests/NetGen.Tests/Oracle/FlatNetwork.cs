namespace NetGen.Tests.Oracle;

/// <summary>Parameters of a reference network as one vector, as optimisers take them: W row by row, then b, layer by layer.</summary>
public static class FlatNetwork
{
    /// <summary>The vector.</summary>
    public static double[] Flatten(double[][][] weights, double[][] biases) =>
        [.. weights.Zip(biases).SelectMany(layer => layer.First.SelectMany(row => row).Concat(layer.Second))];

    /// <summary>Writes the vector into the network.</summary>
    public static void Restore(ReferenceNetwork network, double[] parameters)
    {
        int next = 0;
        for (int layer = 1; layer < network.Weights.Length; layer++)
        {
            foreach (double[] row in network.Weights[layer].Append(network.Biases[layer]))
            {
                Array.Copy(parameters, next, row, 0, row.Length);
                next += row.Length;
            }
        }
    }
}
