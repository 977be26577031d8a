using System.Text.Json;
using NetGen;

namespace Samples;

/// <summary>
/// A file of the folder <c>data</c>: weights, customers and their categories, and what GNU Octave computed from them with the article's formulas.
/// Every array holds rows; <c>Weights[0]</c> and <c>Biases[0]</c> are those of layer 1.
/// </summary>
internal sealed record Customers(
    double Lambda,
    double[][][] Weights,
    double[][] Biases,
    double[][] Inputs,
    int[] Labels,
    double[][] Z2,
    double[][] A2,
    double[][] A3,
    double[][] S3,
    double[][] S2,
    double Cost,
    double[][] Theta1Grad,
    double[][] Theta2Grad)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The inputs as networks take them, row after row.</summary>
    public double[] Rows => [.. Inputs.SelectMany(row => row)];

    /// <summary><c>yv = [1:num_labels] == y</c>, row after row.</summary>
    public double[] Targets
    {
        get
        {
            double[] rows = new double[Labels.Length * CustomersNet.OutputCount];
            NetGen.Labels.OneHot<double>(Labels, CustomersNet.OutputCount, rows, first: 1);
            return rows;
        }
    }

    /// <summary>Reads one of the files beside the program.</summary>
    public static Customers Load(string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "data", name);
        return JsonSerializer.Deserialize<Customers>(File.ReadAllText(path), Options)!;
    }

    /// <summary>Makes a network with these weights and biases.</summary>
    public TNetwork CreateNetwork<TNetwork>()
        where TNetwork : class, INetwork<TNetwork, double>
    {
        TNetwork network = TNetwork.Create();
        for (int layer = 1; layer <= TNetwork.LayerCount; layer++)
        {
            for (int output = 0; output < Biases[layer - 1].Length; output++)
            {
                network.Parameters[TNetwork.BiasIndex(layer, output)] = Biases[layer - 1][output];
                for (int input = 0; input < Weights[layer - 1][output].Length; input++)
                {
                    network.Parameters[TNetwork.WeightIndex(layer, output, input)] = Weights[layer - 1][output][input];
                }
            }
        }

        return network;
    }
}
