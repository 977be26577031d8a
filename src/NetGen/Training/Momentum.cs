using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Gradient descent with momentum: <c>v ← momentum·v + g</c>, <c>w ← w − rate·v</c>, with v = 0 before the first step (<c>torch.optim.SGD</c>).</summary>
/// <typeparam name="T">float or double.</typeparam>
/// <param name="parameterCount">Parameters of the network, 1 to <c>Array.MaxLength</c>.</param>
/// <param name="rate">The learning rate, 0 or more.</param>
/// <param name="momentum">How much of the velocity v stays, from 0 to below 1.</param>
/// <exception cref="ArgumentOutOfRangeException">There are no parameters or too many, the rate is negative, infinite or NaN, or the momentum is out of its range.</exception>
/// <exception cref="NotSupportedException"><typeparamref name="T"/> is neither float nor double.</exception>
public sealed partial class Momentum<T>(int parameterCount, double rate, double momentum = 0.9) : IOptimizer<T>
    where T : unmanaged
{
    private readonly double decay = OptimizerGuard.Decay(momentum);
    private readonly T[] velocity = new T[OptimizerGuard.PositiveCount<T>(parameterCount)];

    /// <inheritdoc/>
    public double Rate
    {
        get;
        set => field = OptimizerGuard.Rate<T>(value);
    }
    = OptimizerGuard.Rate<T>(rate);

    /// <inheritdoc/>
    public int ParameterCount => velocity.Length;

    /// <inheritdoc/>
    public void Step(Span<T> parameters, ReadOnlySpan<T> gradient)
    {
        OptimizerGuard.Step(ParameterCount, parameters, gradient);
        if (typeof(T) == typeof(float))
        {
            Move(MemoryMarshal.Cast<T, float>(parameters), MemoryMarshal.Cast<T, float>(gradient), (float[])(object)velocity);
        }
        else
        {
            Move(MemoryMarshal.Cast<T, double>(parameters), MemoryMarshal.Cast<T, double>(gradient), (double[])(object)velocity);
        }
    }
}
