namespace NetGen.Tests.Oracle;

/// <summary>The reference network of a case.</summary>
public static class OracleNetwork
{
    /// <summary>Makes it, with the case's parameters.</summary>
    public static ReferenceNetwork Create(OracleCase oracle)
    {
        ReferenceNetwork network = new(oracle.Topology());
        for (int layer = 1; layer < oracle.LayerSizes.Length; layer++)
        {
            oracle.Weights[layer - 1].CopyTo(network.Weights[layer], 0);
            oracle.Biases[layer - 1].CopyTo(network.Biases[layer], 0);
        }

        return network;
    }
}
