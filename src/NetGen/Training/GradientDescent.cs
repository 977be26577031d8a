using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Gradient descent: <c>w ← w − rate·g</c> (<c>torch.optim.SGD</c>).</summary>
/// <typeparam name="T">float or double.</typeparam>
/// <param name="parameterCount">Parameters of the network, 1 to <c>Array.MaxLength</c>.</param>
/// <param name="rate">The learning rate, 0 or more.</param>
/// <exception cref="ArgumentOutOfRangeException">There are no parameters or too many, or the rate is negative, infinite or NaN.</exception>
/// <exception cref="NotSupportedException"><typeparamref name="T"/> is neither float nor double.</exception>
public sealed partial class GradientDescent<T>(int parameterCount, double rate) : IOptimizer<T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public double Rate
    {
        get;
        set => field = OptimizerGuard.Rate<T>(value);
    }
    = OptimizerGuard.Rate<T>(rate);

    /// <inheritdoc/>
    public int ParameterCount { get; } = OptimizerGuard.PositiveCount<T>(parameterCount);

    /// <inheritdoc/>
    public void Step(Span<T> parameters, ReadOnlySpan<T> gradient)
    {
        OptimizerGuard.Step(ParameterCount, parameters, gradient);
        if (typeof(T) == typeof(float))
        {
            Move(MemoryMarshal.Cast<T, float>(parameters), MemoryMarshal.Cast<T, float>(gradient));
        }
        else
        {
            Move(MemoryMarshal.Cast<T, double>(parameters), MemoryMarshal.Cast<T, double>(gradient));
        }
    }
}
