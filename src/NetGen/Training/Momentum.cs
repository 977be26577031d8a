using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetGen.Numerics;

namespace NetGen;

/// <summary>Gradient descent with momentum: <c>v ← momentum·v + g</c>, <c>w ← w − rate·v</c>, with v = 0 before the first step (<c>torch.optim.SGD</c>).</summary>
/// <typeparam name="T">float or double.</typeparam>
/// <param name="parameterCount">Parameters of the network, at least 1.</param>
/// <param name="rate">The learning rate, 0 or more.</param>
/// <param name="momentum">How much of the velocity v stays, from 0 to below 1.</param>
/// <exception cref="ArgumentOutOfRangeException">There are no parameters, the rate is negative, infinite or NaN, or the momentum is out of its range.</exception>
public sealed class Momentum<T>(int parameterCount, double rate, double momentum = 0.9) : IOptimizer<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly T decay = T.CreateChecked(OptimizerGuard.Decay(momentum));
    private readonly T[] velocity = new T[OptimizerGuard.PositiveCount(parameterCount)];

    /// <inheritdoc/>
    public double Rate
    {
        get;
        set => field = OptimizerGuard.Rate(value);
    }
    = OptimizerGuard.Rate(rate);

    /// <inheritdoc/>
    public int ParameterCount => velocity.Length;

    /// <inheritdoc/>
    public void Step(Span<T> parameters, ReadOnlySpan<T> gradient)
    {
        OptimizerGuard.Lengths(ParameterCount, parameters, gradient);
        VectorLoop.Run(parameters, gradient, new Loop(velocity, T.CreateChecked(Rate), decay));
    }

    private readonly struct Loop(T[] velocity, T rate, T decay) : IVectorLoop<T>
    {
        // Optimised at once: a loop that starts in slow code can stay there.
        [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
        public void Run<S, V>(ref T w, ref readonly T g, int first, int end)
            where S : ISimd<V, T>
            where V : struct
        {
            ref T v = ref MemoryMarshal.GetArrayDataReference(velocity);
            V rates = S.Broadcast(rate);
            V decays = S.Broadcast(decay);
            for (int i = first; i < end; i += S.Count)
            {
                V next = S.Add(S.Multiply(decays, S.Load(in v, i)), S.Load(in g, i));
                S.Store(next, ref v, i);
                S.Store(S.Subtract(S.Load(in w, i), S.Multiply(rates, next)), ref w, i);
            }
        }
    }
}
