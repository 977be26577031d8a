using System.Numerics;

namespace NetGen;

/// <summary>Makes ready for calls that must not wait, as in an audio or control loop.</summary>
public static class NetworkPreparation
{
    /// <summary>
    /// Reserves the calling thread's working memory for calls of up to <paramref name="rows"/> rows, and has the code of these calls compiled.
    /// </summary>
    /// <remarks>
    /// Runs the passes on rows of zeros with a network that it makes for that, so <paramref name="network"/> stays as it is. After that no call on this thread
    /// with at most as many rows allocates, from the first on, and one with one row or just as many waits for no compiler but where the runtime decides to
    /// optimise a method once more.
    /// <see cref="ThreadMemory.Release"/> undoes the reservation. It takes memory for the rows while it runs. Other threads, those of the
    /// parallel passes too, have memory of their own.
    /// </remarks>
    /// <typeparam name="TNetwork">The network class.</typeparam>
    /// <typeparam name="T">float or double.</typeparam>
    /// <param name="network">A network of the class.</param>
    /// <param name="rows">Rows of the largest call, at least 1.</param>
    /// <param name="training">Whether <c>Cost</c>, <c>Backward</c> and <c>Descend</c> will be called, else only <c>Forward</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no rows, or more than arrays of inputs and outputs hold.</exception>
    public static void Prepare<TNetwork, T>(this INetwork<TNetwork, T> network, int rows, bool training = true)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, Array.MaxLength / Math.Max(TNetwork.InputCount, TNetwork.OutputCount));
        TNetwork fresh = TNetwork.Create();
        Run<TNetwork, T>(fresh, rows, training);
        Run<TNetwork, T>(fresh, 1, training);
    }

    private static void Run<TNetwork, T>(TNetwork network, int rows, bool training)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] inputs = new T[rows * TNetwork.InputCount];
        T[] outputs = new T[rows * TNetwork.OutputCount];
        network.Forward(inputs, outputs);
        if (training)
        {
            T[] targets = new T[outputs.Length];
            T[] gradient = new T[TNetwork.ParameterCount];
            network.Cost(inputs, targets, l2: 1);
            network.Backward(inputs, targets, gradient, l2: 1);
            network.Backward(inputs, targets, gradient, new T[inputs.Length], l2: 1);
            network.Descend(inputs, targets, rate: 0, l2: 1);
        }
    }
}
