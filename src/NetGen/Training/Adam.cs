using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>
/// Adam (Kingma and Ba 2015, in the form of <c>torch.optim.Adam</c>). With t the number of the step:
/// <c>m ← β₁m + (1 − β₁)g</c>, <c>v ← β₂v + (1 − β₂)g²</c>, <c>w ← w − rate/(1 − β₁ᵗ) · m / (√v/√(1 − β₂ᵗ) + ε)</c>.
/// </summary>
/// <typeparam name="T">float or double.</typeparam>
/// <param name="parameterCount">Parameters of the network, 1 to <c>Array.MaxLength</c>.</param>
/// <param name="rate">The learning rate, 0 or more.</param>
/// <param name="beta1">β₁, how much of the mean gradient m stays, from 0 to below 1.</param>
/// <param name="beta2">β₂, how much of the mean square v stays, from 0 to below 1.</param>
/// <param name="epsilon">ε, keeps the division defined; 0 or more.</param>
/// <exception cref="ArgumentOutOfRangeException">There are no parameters or too many, or a setting is out of its range or NaN.</exception>
/// <exception cref="NotSupportedException"><typeparamref name="T"/> is neither float nor double.</exception>
public sealed partial class Adam<T>(int parameterCount, double rate = 0.001, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8) : IOptimizer<T>
    where T : unmanaged
{
    private readonly double beta1 = OptimizerGuard.Decay(beta1);
    private readonly double beta2 = OptimizerGuard.Decay(beta2);
    private readonly double epsilon = OptimizerGuard.Rate<T>(epsilon);
    private readonly T[] mean = new T[OptimizerGuard.PositiveCount<T>(parameterCount)];
    private readonly T[] meanSquare = new T[parameterCount];

    // β₁ᵗ and β₂ᵗ as products, which round the same on every machine; a power function need not.
    private double beta1Power = 1;
    private double beta2Power = 1;

    /// <inheritdoc/>
    public double Rate
    {
        get;
        set => field = OptimizerGuard.Rate<T>(value);
    }
    = OptimizerGuard.Rate<T>(rate);

    /// <inheritdoc/>
    public int ParameterCount => mean.Length;

    private double StepSize => Rate / (1 - beta1Power);

    private double RootCorrection => Math.Sqrt(1 - beta2Power);

    /// <inheritdoc/>
    public void Step(Span<T> parameters, ReadOnlySpan<T> gradient)
    {
        OptimizerGuard.Step(ParameterCount, parameters, gradient);
        beta1Power *= beta1;
        beta2Power *= beta2;
        if (typeof(T) == typeof(float))
        {
            Move(MemoryMarshal.Cast<T, float>(parameters), MemoryMarshal.Cast<T, float>(gradient), (float[])(object)mean, (float[])(object)meanSquare);
        }
        else
        {
            Move(MemoryMarshal.Cast<T, double>(parameters), MemoryMarshal.Cast<T, double>(gradient), (double[])(object)mean, (double[])(object)meanSquare);
        }
    }
}
