using System.Numerics;

namespace NetGen;

/// <summary>The cost of some rows and its derivatives, as a <see cref="ReferenceNetwork"/> computes them.</summary>
public sealed class ReferenceGradient
{
    internal ReferenceGradient(Topology topology, int rows)
    {
        Weights = ReferenceArrays.NewWeights(topology);
        Biases = ReferenceArrays.NewBiases(topology);
        Delta = [.. topology.Sizes.Select(_ => new double[rows][])];
        Inputs = new double[rows][];
    }

    /// <summary>The mean loss over the rows, plus the L2 term.</summary>
    public double Cost { get; internal set; }

    /// <summary>∂cost/∂W, <c>Weights[layer][output][input]</c> for layers 1 to L; layer 0 is empty.</summary>
    public double[][][] Weights { get; }

    /// <summary>∂cost/∂b, <c>Biases[layer][output]</c> for layers 1 to L; layer 0 is empty.</summary>
    public double[][] Biases { get; }

    /// <summary>∂cost/∂z, <c>Delta[layer][row][unit]</c> for layers 1 to L.</summary>
    public double[][][] Delta { get; }

    /// <summary>∂cost/∂inputs, <c>Inputs[row][input]</c>.</summary>
    public double[][] Inputs { get; }

    /// <summary>The gradient with respect to the parameters in the order of a generated network's <c>Parameters</c>.</summary>
    /// <typeparam name="TNetwork">A network of this shape.</typeparam>
    /// <typeparam name="T">Its numbers.</typeparam>
    public double[] InLayoutOf<TNetwork, T>()
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] gradient = new double[TNetwork.ParameterCount];
        foreach (ParameterPlace place in ParameterPlace.All<TNetwork, T>())
        {
            gradient[place.Index] = place.In(Weights, Biases);
        }

        return gradient;
    }
}
