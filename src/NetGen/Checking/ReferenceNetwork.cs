using System.Numerics;
using NetGen.Functions;
using NetGen.Numerics;

namespace NetGen;

/// <summary>
/// A network as the equations say it: plain loops in double, slow and independent of the generator, to check generated networks against.
/// </summary>
/// <remarks>Reading is safe from many threads while nobody writes weights or biases. Every call allocates its result.</remarks>
public sealed class ReferenceNetwork
{
    /// <summary>Makes a network whose parameters are all zero.</summary>
    /// <param name="topology">Its shape; the precision is not used.</param>
    /// <exception cref="ArgumentException">The shape is not one of a network.</exception>
    public ReferenceNetwork(Topology topology)
    {
        ArgumentNullException.ThrowIfNull(topology);
        Validate(topology);
        Topology = topology;
        Weights = ReferenceArrays.NewWeights(topology);
        Biases = ReferenceArrays.NewBiases(topology);
    }

    /// <summary>Sizes, activations and loss.</summary>
    public Topology Topology { get; }

    /// <summary>W, <c>Weights[layer][output][input]</c> for layers 1 to L; layer 0 is empty.</summary>
    public double[][][] Weights { get; }

    /// <summary>b, <c>Biases[layer][output]</c> for layers 1 to L; layer 0 is empty.</summary>
    public double[][] Biases { get; }

    private int LayerCount => Topology.LayerCount;

    /// <summary>The same network in plain double, with a copy of the parameters.</summary>
    /// <param name="network">A generated network of either precision.</param>
    /// <typeparam name="TNetwork">Its class.</typeparam>
    /// <typeparam name="T">Its numbers.</typeparam>
    public static ReferenceNetwork From<TNetwork, T>(INetwork<TNetwork, T> network)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(network);
        ReferenceNetwork reference = new(TNetwork.Topology);
        Span<T> parameters = network.Parameters;
        foreach (ParameterPlace place in ParameterPlace.All<TNetwork, T>())
        {
            place.In(reference.Weights, reference.Biases) = double.CreateChecked(parameters[place.Index]);
        }

        return reference;
    }

    /// <summary>Copies the parameters to a generated network of this shape, rounded to its precision.</summary>
    /// <param name="network">The network to write.</param>
    /// <typeparam name="TNetwork">Its class.</typeparam>
    /// <typeparam name="T">Its numbers.</typeparam>
    /// <exception cref="ArgumentException">The network has other sizes.</exception>
    public void CopyTo<TNetwork, T>(INetwork<TNetwork, T> network)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!TNetwork.Topology.Sizes.SequenceEqual(Topology.Sizes))
        {
            throw new ArgumentException($"Expected a network of sizes {Topology}, got {TNetwork.Topology}.", nameof(network));
        }

        Span<T> parameters = network.Parameters;
        foreach (ParameterPlace place in ParameterPlace.All<TNetwork, T>())
        {
            parameters[place.Index] = T.CreateChecked(place.In(Weights, Biases));
        }
    }

    /// <summary>z and a of every layer.</summary>
    /// <param name="inputs">m rows of inputs, one after the other.</param>
    /// <exception cref="ArgumentException">These are not whole rows.</exception>
    public ReferencePass Forward(ReadOnlySpan<double> inputs)
    {
        double[][] rows = ReferenceArrays.Rows(inputs, Topology.Sizes[0], nameof(inputs));
        ReferencePass pass = new(LayerCount, rows.Length);
        for (int row = 0; row < rows.Length; row++)
        {
            pass.A[0][row] = rows[row];
            for (int layer = 1; layer <= LayerCount; layer++)
            {
                double[] z = DenseReference.Forward(Weights[layer], Biases[layer], pass.A[layer - 1][row]);
                pass.Z[layer][row] = z;
                pass.A[layer][row] = Topology.Activations[layer - 1].Function().Apply(z);
            }
        }

        return pass;
    }

    /// <summary>The mean loss over the rows, plus <c>l2/(2m)·Σ W²</c>.</summary>
    /// <param name="inputs">m rows of inputs.</param>
    /// <param name="targets">m rows of targets.</param>
    /// <param name="l2">Weight of the L2 penalty, 0 or more; biases are left out of it.</param>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">l2 is negative, NaN or infinite.</exception>
    public double Cost(ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets, double l2 = 0)
    {
        Guard.Rate<double>(l2, nameof(l2));
        ReferencePass pass = Forward(inputs);
        return Cost(pass, Targets(targets, pass), l2);
    }

    /// <summary>The cost, its gradients and δ of every layer.</summary>
    /// <param name="inputs">m rows of inputs.</param>
    /// <param name="targets">m rows of targets.</param>
    /// <param name="l2">Weight of the L2 penalty, 0 or more; biases are left out of it.</param>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">l2 is negative, NaN or infinite.</exception>
    public ReferenceGradient Backward(ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets, double l2 = 0)
    {
        Guard.Rate<double>(l2, nameof(l2));
        ReferencePass pass = Forward(inputs);
        double[][] y = Targets(targets, pass);
        int m = y.Length;

        ReferenceGradient gradient = new(Topology, m) { Cost = Cost(pass, y, l2) };
        for (int row = 0; row < m; row++)
        {
            double[] delta = OutputDelta(pass.Z[LayerCount][row], pass.A[LayerCount][row], y[row]);
            delta = Array.ConvertAll(delta, unit => unit / m);
            for (int layer = LayerCount; layer >= 1; layer--)
            {
                gradient.Delta[layer][row] = delta;
                DenseReference.AddGradient(gradient.Weights[layer], gradient.Biases[layer], delta, pass.A[layer - 1][row]);
                double[] costByInput = DenseReference.Backward(Weights[layer], delta, Topology.Sizes[layer - 1]);
                if (layer == 1)
                {
                    gradient.Inputs[row] = costByInput;
                }
                else
                {
                    delta = Topology.Activations[layer - 2].Function().Backward(pass.Z[layer - 1][row], pass.A[layer - 1][row], costByInput);
                }
            }
        }

        AddPenalty(gradient, l2 / m);
        return gradient;
    }

    private static void Validate(Topology topology)
    {
        if (topology.Sizes.Length < 2 || topology.Sizes.Any(size => size < 1) || topology.Activations.Length != topology.LayerCount)
        {
            throw new ArgumentException(
                $"Expected two or more sizes of at least 1 and an activation for each layer, got sizes {topology} and {topology.Activations.Length} activations.",
                nameof(topology));
        }

        if (topology.Loss.Function().NeededOutput is { } needed && topology.Activations[^1] != needed)
        {
            throw new ArgumentException($"{topology.Loss} needs a {needed} output, got {topology.Activations[^1]}.", nameof(topology));
        }
    }

    private double[][] Targets(ReadOnlySpan<double> targets, ReferencePass pass)
    {
        Guard.Length(targets.Length, pass.A[0].Length, Topology.Sizes[^1], nameof(targets));
        return ReferenceArrays.Rows(targets, Topology.Sizes[^1], nameof(targets));
    }

    /// <summary><c>∂cost/∂W += l2/m·W</c>.</summary>
    private void AddPenalty(ReferenceGradient gradient, double l2OverRows)
    {
        for (int layer = 1; layer <= LayerCount; layer++)
        {
            for (int j = 0; j < Weights[layer].Length; j++)
            {
                for (int i = 0; i < Weights[layer][j].Length; i++)
                {
                    gradient.Weights[layer][j][i] += l2OverRows * Weights[layer][j][i];
                }
            }
        }
    }

    /// <summary>δ of the output layer, <c>∂loss/∂z</c> of a row with targets y.</summary>
    private double[] OutputDelta(double[] z, double[] a, double[] y)
    {
        LossFunction loss = Topology.Loss.Function(Topology.Delta);
        double[] gradient = loss.GradientOfRow(a, y);
        return loss.GivesDelta ? gradient : Topology.Activations[^1].Function().Backward(z, a, gradient);
    }

    private double Cost(ReferencePass pass, double[][] y, double l2)
    {
        LossFunction function = Topology.Loss.Function(Topology.Delta);
        double loss = 0;
        for (int row = 0; row < y.Length; row++)
        {
            loss += function.OfRow(pass.Z[LayerCount][row], pass.A[LayerCount][row], y[row]);
        }

        double squares = l2 == 0 ? 0 : Weights.Sum(layer => layer.Sum(weights => weights.Sum(weight => weight * weight)));
        return (loss + (l2 / 2 * squares)) / y.Length;
    }
}
