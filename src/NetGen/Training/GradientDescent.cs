using System.Numerics;
using System.Runtime.CompilerServices;
using NetGen.Numerics;

namespace NetGen;

/// <summary>Gradient descent: <c>w ← w − rate·g</c> (<c>torch.optim.SGD</c>).</summary>
/// <typeparam name="T">float or double.</typeparam>
/// <param name="parameterCount">Parameters of the network, at least 1.</param>
/// <param name="rate">The learning rate, 0 or more.</param>
/// <exception cref="ArgumentOutOfRangeException">There are no parameters, or the rate is negative, infinite or NaN.</exception>
public sealed class GradientDescent<T>(int parameterCount, double rate) : IOptimizer<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public double Rate
    {
        get;
        set => field = OptimizerGuard.Rate(value);
    }
    = OptimizerGuard.Rate(rate);

    /// <inheritdoc/>
    public int ParameterCount { get; } = OptimizerGuard.PositiveCount(parameterCount);

    /// <inheritdoc/>
    public void Step(Span<T> parameters, ReadOnlySpan<T> gradient)
    {
        OptimizerGuard.Lengths(ParameterCount, parameters, gradient);
        VectorLoop.Run(parameters, gradient, new Loop(T.CreateChecked(Rate)));
    }

    private readonly struct Loop(T rate) : IVectorLoop<T>
    {
        // Optimised at once: a loop that starts in slow code can stay there.
        [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
        public void Run<S, V>(ref T w, ref readonly T g, int first, int end)
            where S : ISimd<V, T>
            where V : struct
        {
            V rates = S.Broadcast(rate);
            for (int i = first; i < end; i += S.Count)
            {
                V step = S.Multiply(rates, S.Load(in g, i));
                S.Store(S.Subtract(S.Load(in w, i), step), ref w, i);
            }
        }
    }
}
