using System.Numerics;

namespace NetGen.Tests.Bounds;

/// <summary>
/// How far a correct computation in T can be from the reference: an error bound for every number of a forward and backward pass, carried from layer
/// to layer along the equations. It knows the widths and the magnitudes, and nothing of the order of a sum.
/// </summary>
/// <remarks>
/// A sum of n products costs γₙ of its magnitudes. <see cref="Extra"/> roundings more are for the bias, the factor 1/m, and the rounding to T of the
/// weights, inputs and targets, which the reference may have in double. Errors of the arguments are carried on by the derivative.
/// </remarks>
internal sealed class ErrorBound
{
    private const int Extra = 8;

    private readonly ReferenceNetwork network;
    private readonly ReferencePass pass;
    private readonly ReferenceGradient gradient;
    private readonly double[][] targets;
    private readonly Accuracy accuracy;
    private readonly int rows;

    private ErrorBound(ReferenceNetwork network, ReferencePass pass, ReferenceGradient gradient, double[][] targets, double l2, Accuracy accuracy)
    {
        this.network = network;
        this.pass = pass;
        this.gradient = gradient;
        this.targets = targets;
        this.accuracy = accuracy;
        rows = targets.Length;
        Z = Like(pass.Z);
        A = Like(pass.A);
        Delta = Like(gradient.Delta);
        Weights = Like(gradient.Weights);
        Biases = [.. gradient.Biases.Select(biases => new double[biases.Length])];
        Inputs = [.. gradient.Inputs.Select(row => new double[row.Length])];
        for (int row = 0; row < rows; row++)
        {
            BoundForward(row);
            BoundBackward(row);
        }

        BoundGradient(l2);
        Cost = new LossBound(network.Topology.Loss, network.Topology.Delta, accuracy).OfMean(this, pass, targets) + PenaltyBound(l2);
    }

    /// <summary>Of the cost.</summary>
    public double Cost { get; }

    /// <summary>Of z, <c>[layer][row][unit]</c>.</summary>
    public double[][][] Z { get; }

    /// <summary>Of a, <c>[layer][row][unit]</c>.</summary>
    public double[][][] A { get; }

    /// <summary>Of δ, <c>[layer][row][unit]</c>.</summary>
    public double[][][] Delta { get; }

    /// <summary>Of ∂cost/∂W, <c>[layer][output][input]</c>.</summary>
    public double[][][] Weights { get; }

    /// <summary>Of ∂cost/∂b, <c>[layer][output]</c>.</summary>
    public double[][] Biases { get; }

    /// <summary>Of ∂cost/∂inputs, <c>[row][input]</c>.</summary>
    public double[][] Inputs { get; }

    private int LayerCount => network.Topology.LayerCount;

    /// <summary>The bound for the network's numbers in T.</summary>
    public static ErrorBound Of<T>(ReferenceNetwork network, ReferencePass pass, ReferenceGradient gradient, double[][] targets, double l2)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => new(network, pass, gradient, targets, l2, Accuracy.Of<T>());

    private static double[][][] Like(double[][][] arrays) =>
        [.. arrays.Select(rows => rows.Select(row => new double[row?.Length ?? 0]).ToArray())];

    private void BoundForward(int row)
    {
        A[0][row] = Array.ConvertAll(pass.A[0][row], x => accuracy.UnitRoundoff * Math.Abs(x));
        for (int layer = 1; layer <= LayerCount; layer++)
        {
            // z = b + Σ w·a: γ of the magnitudes, and the error of each a times |w|
            double[] before = pass.A[layer - 1][row];
            double gamma = accuracy.Gamma(before.Length + Extra);
            for (int j = 0; j < Z[layer][row].Length; j++)
            {
                double[] w = network.Weights[layer][j];
                double magnitude = Math.Abs(network.Biases[layer][j]);
                double carried = 0;
                for (int i = 0; i < w.Length; i++)
                {
                    magnitude += Math.Abs(w[i] * before[i]);
                    carried += Math.Abs(w[i]) * A[layer - 1][row][i];
                }

                Z[layer][row][j] = (gamma * (magnitude + carried)) + carried + accuracy.Underflow;
            }

            A[layer][row] = ActivationBound.OfValue(network.Topology.Activations[layer - 1], pass.Z[layer][row], pass.A[layer][row], Z[layer][row], accuracy);
        }
    }

    private void BoundBackward(int row)
    {
        Delta[LayerCount][row] = new LossBound(network.Topology.Loss, network.Topology.Delta, accuracy)
            .OfDelta(network.Topology.Activations[^1], this, pass, row, targets[row]);
        for (int layer = LayerCount; layer >= 1; layer--)
        {
            // ∂cost/∂a = Wᵀ·δ
            double[] delta = gradient.Delta[layer][row];
            double gamma = accuracy.Gamma(delta.Length + Extra);
            double[] costByInput = new double[network.Topology.Sizes[layer - 1]];
            double[] bound = new double[costByInput.Length];
            for (int i = 0; i < bound.Length; i++)
            {
                double magnitude = 0;
                double carried = 0;
                for (int j = 0; j < delta.Length; j++)
                {
                    double w = network.Weights[layer][j][i];
                    costByInput[i] += w * delta[j];
                    magnitude += Math.Abs(w * delta[j]);
                    carried += Math.Abs(w) * Delta[layer][row][j];
                }

                bound[i] = (gamma * (magnitude + carried)) + carried + accuracy.Underflow;
            }

            if (layer == 1)
            {
                Inputs[row] = bound;
            }
            else
            {
                Delta[layer - 1][row] = ActivationBound.OfDelta(
                    network.Topology.Activations[layer - 2],
                    new(pass.Z[layer - 1][row], Z[layer - 1][row]),
                    new(pass.A[layer - 1][row], A[layer - 1][row]),
                    new(costByInput, bound),
                    accuracy);
            }
        }
    }

    /// <summary><c>∂W = Σ δ·aᵀ + l2/m·W</c> and <c>∂b = Σ δ</c> over the rows.</summary>
    private void BoundGradient(double l2)
    {
        double gamma = accuracy.Gamma(rows + Extra);
        for (int layer = 1; layer <= LayerCount; layer++)
        {
            for (int j = 0; j < Biases[layer].Length; j++)
            {
                for (int row = 0; row < rows; row++)
                {
                    double delta = Math.Abs(gradient.Delta[layer][row][j]);
                    double error = Delta[layer][row][j];
                    Biases[layer][j] += (gamma * (delta + error)) + error;
                    for (int i = 0; i < Weights[layer][j].Length; i++)
                    {
                        double a = Math.Abs(pass.A[layer - 1][row][i]);
                        double carried = (error * a) + ((delta + error) * A[layer - 1][row][i]);
                        Weights[layer][j][i] += (gamma * ((delta * a) + carried)) + carried;
                    }
                }

                Biases[layer][j] += accuracy.Underflow;
                for (int i = 0; i < Weights[layer][j].Length; i++)
                {
                    Weights[layer][j][i] += (gamma * Math.Abs(l2 / rows * network.Weights[layer][j][i])) + accuracy.Underflow;
                }
            }
        }
    }

    private double PenaltyBound(double l2)
    {
        double squares = network.Weights.Sum(layer => layer.Sum(weights => weights.Sum(weight => weight * weight)));
        int count = network.Weights.Sum(layer => layer.Sum(weights => weights.Length));
        return accuracy.Gamma(count + Extra) * Math.Abs(l2) / (2 * rows) * squares;
    }
}
