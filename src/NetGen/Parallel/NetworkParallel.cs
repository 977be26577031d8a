using System.Numerics;
using NetGen.Numerics;

namespace NetGen;

/// <summary>Passes of a network over several cores. The rows are divided into the same parts whatever their number, so the bits stay the same.</summary>
public static class NetworkParallel
{
    /// <summary>Rows of a part, which one core takes at a time.</summary>
    private const int PartRows = 256;

    /// <summary>Predicts on several cores; the outputs are those of <see cref="INetwork{TSelf,T}.Forward"/>, bit by bit.</summary>
    /// <remarks>Pays from some hundred microseconds of work. Allocates what starting the threads takes, whatever the number of rows.</remarks>
    /// <typeparam name="TNetwork">The network class.</typeparam>
    /// <typeparam name="T">float or double.</typeparam>
    /// <param name="network">The network; nobody may write its parameters meanwhile.</param>
    /// <param name="inputs">m ≥ 1 rows of <see cref="INetwork{TSelf,T}.InputCount"/>.</param>
    /// <param name="outputs">Receives m rows of <see cref="INetwork{TSelf,T}.OutputCount"/>.</param>
    /// <param name="maxDegree">Cores to use at most; 0 for all.</param>
    /// <exception cref="ArgumentException">A length does not fit, or the spans overlap; nothing is written.</exception>
    public static unsafe void ForwardParallel<TNetwork, T>(
        this INetwork<TNetwork, T> network, ReadOnlySpan<T> inputs, Span<T> outputs, int maxDegree = 0)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(network);
        int rows = Guard.Rows(inputs.Length, TNetwork.InputCount, nameof(inputs));
        Guard.Length(outputs.Length, rows, TNetwork.OutputCount, nameof(outputs));
        Guard.Apart<T>(outputs, nameof(outputs), inputs, nameof(inputs));
        Guard.Apart<T>(outputs, nameof(outputs), network.Parameters, nameof(network.Parameters));
        int parts = PartsOf(rows);
        int degree = DegreeOf(maxDegree, parts);
        fixed (T* x = inputs, y = outputs)
        {
            RowParts<T> all = new(x, TNetwork.InputCount, y, TNetwork.OutputCount, rows, PartRows);
            Run(parts, degree, part => network.Forward(all.Inputs(part), all.Outputs(part)));
        }
    }

    /// <summary>The cost and its gradient, computed on several cores and added up in a fixed order.</summary>
    /// <remarks>
    /// The gradient of m rows is the weighted mean of the gradients of its parts, so it differs from that of <c>Backward</c> by rounding. Memory for a
    /// gradient on each core comes from the shared array pool; nothing is allocated in proportion to the rows.
    /// </remarks>
    /// <typeparam name="TNetwork">The network class.</typeparam>
    /// <typeparam name="T">float or double.</typeparam>
    /// <param name="network">The network; nobody may write its parameters meanwhile.</param>
    /// <param name="inputs">m ≥ 1 rows of <see cref="INetwork{TSelf,T}.InputCount"/>.</param>
    /// <param name="targets">m rows of <see cref="INetwork{TSelf,T}.OutputCount"/>.</param>
    /// <param name="gradient">Receives the <see cref="INetwork{TSelf,T}.ParameterCount"/> values of ∂cost/∂Parameters.</param>
    /// <param name="l2">Weight of the L2 penalty, 0 or more; biases are left out of it.</param>
    /// <param name="maxDegree">Cores to use at most; 0 for all.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or the gradient overlaps an argument; nothing is written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">l2 is negative, NaN or infinite; nothing is written.</exception>
    public static unsafe T BackwardParallel<TNetwork, T>(
        this INetwork<TNetwork, T> network, ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, double l2 = 0, int maxDegree = 0)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(network);
        int rows = Guard.Rows(inputs.Length, TNetwork.InputCount, nameof(inputs));
        Guard.Length(targets.Length, rows, TNetwork.OutputCount, nameof(targets));
        Guard.Length(gradient.Length, 1, TNetwork.ParameterCount, nameof(gradient));
        Guard.Apart<T>(gradient, nameof(gradient), inputs, nameof(inputs));
        Guard.Apart<T>(gradient, nameof(gradient), targets, nameof(targets));
        Guard.Apart<T>(gradient, nameof(gradient), network.Parameters, nameof(network.Parameters));
        Guard.Rate<T>(l2, nameof(l2));
        int parts = PartsOf(rows);
        int degree = DegreeOf(maxDegree, parts);
        if (parts == 1)
        {
            return network.Backward(inputs, targets, gradient, l2);
        }

        fixed (T* x = inputs, y = targets, g = gradient)
        {
            RowParts<T> all = new(x, TNetwork.InputCount, y, TNetwork.OutputCount, rows, PartRows);
            GradientSum<T> sum = new(g, gradient.Length, parts);
            Run(degree, degree, _ => sum.AddParts((part, partGradient) =>
            {
                // The penalty's gradient l2/m·W comes with the first part: m/n of it times the part's share n/m.
                T cost = network.Backward(all.Inputs(part), all.Outputs(part), partGradient, part == 0 ? l2 : 0);
                return (cost, T.CreateTruncating(all.RowsOf(part)) / T.CreateTruncating(rows));
            }));
            return sum.Cost;
        }
    }

    private static int PartsOf(int rows) => ((rows - 1) / PartRows) + 1;

    private static int DegreeOf(int maxDegree, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxDegree);
        return Math.Min(maxDegree == 0 ? Environment.ProcessorCount : maxDegree, parts);
    }

    private static void Run(int count, int degree, Action<int> body)
    {
        if (degree == 1)
        {
            for (int k = 0; k < count; k++)
            {
                body(k);
            }
        }
        else
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = degree }, body);
        }
    }
}
