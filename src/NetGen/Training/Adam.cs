using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetGen.Numerics;

namespace NetGen;

/// <summary>
/// Adam (Kingma and Ba 2015, in the form of <c>torch.optim.Adam</c>). With t the number of the step:
/// <c>m ← β₁m + (1 − β₁)g</c>, <c>v ← β₂v + (1 − β₂)g²</c>, <c>w ← w − rate/(1 − β₁ᵗ) · m / (√v/√(1 − β₂ᵗ) + ε)</c>.
/// </summary>
/// <typeparam name="T">float or double.</typeparam>
/// <param name="parameterCount">Parameters of the network, at least 1.</param>
/// <param name="rate">The learning rate, 0 or more.</param>
/// <param name="beta1">β₁, how much of the mean gradient m stays, from 0 to below 1.</param>
/// <param name="beta2">β₂, how much of the mean square v stays, from 0 to below 1.</param>
/// <param name="epsilon">ε, keeps the division defined; 0 or more.</param>
/// <exception cref="ArgumentOutOfRangeException">There are no parameters, or a setting is out of its range or NaN.</exception>
public sealed class Adam<T>(int parameterCount, double rate = 0.001, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8) : IOptimizer<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly double beta1 = OptimizerGuard.Decay(beta1);
    private readonly double beta2 = OptimizerGuard.Decay(beta2);
    private readonly double epsilon = OptimizerGuard.Rate(epsilon);
    private readonly T[] mean = new T[OptimizerGuard.PositiveCount(parameterCount)];
    private readonly T[] meanSquare = new T[parameterCount];

    // β₁ᵗ and β₂ᵗ as products, which round the same on every machine; a power function need not.
    private double beta1Power = 1;
    private double beta2Power = 1;

    /// <inheritdoc/>
    public double Rate
    {
        get;
        set => field = OptimizerGuard.Rate(value);
    }
    = OptimizerGuard.Rate(rate);

    /// <inheritdoc/>
    public int ParameterCount => mean.Length;

    /// <inheritdoc/>
    public void Step(Span<T> parameters, ReadOnlySpan<T> gradient)
    {
        OptimizerGuard.Lengths(ParameterCount, parameters, gradient);
        beta1Power *= beta1;
        beta2Power *= beta2;
        VectorLoop.Run(parameters, gradient, new Loop
        {
            Mean = mean,
            MeanSquare = meanSquare,
            Beta1 = T.CreateChecked(beta1),
            OneMinusBeta1 = T.CreateChecked(1 - beta1),
            Beta2 = T.CreateChecked(beta2),
            OneMinusBeta2 = T.CreateChecked(1 - beta2),
            StepSize = T.CreateChecked(Rate / (1 - beta1Power)),
            RootCorrection = T.CreateChecked(Math.Sqrt(1 - beta2Power)),
            Epsilon = T.CreateChecked(epsilon),
        });
    }

    private readonly struct Loop : IVectorLoop<T>
    {
        public required T[] Mean { get; init; }

        public required T[] MeanSquare { get; init; }

        public required T Beta1 { get; init; }

        public required T OneMinusBeta1 { get; init; }

        public required T Beta2 { get; init; }

        public required T OneMinusBeta2 { get; init; }

        public required T StepSize { get; init; }

        public required T RootCorrection { get; init; }

        public required T Epsilon { get; init; }

        // Optimised at once: a loop that starts in slow code can stay there.
        [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
        public void Run<S, V>(ref T w, ref readonly T g, int first, int end)
            where S : ISimd<V, T>
            where V : struct
        {
            ref T m = ref MemoryMarshal.GetArrayDataReference(Mean);
            ref T v = ref MemoryMarshal.GetArrayDataReference(MeanSquare);
            for (int i = first; i < end; i += S.Count)
            {
                V gradient = S.Load(in g, i);
                V mean = Blend<S, V>(Beta1, S.Load(in m, i), OneMinusBeta1, gradient);
                V meanSquare = Blend<S, V>(Beta2, S.Load(in v, i), OneMinusBeta2, S.Multiply(gradient, gradient));
                V divisor = S.Add(S.Divide(S.Sqrt(meanSquare), S.Broadcast(RootCorrection)), S.Broadcast(Epsilon));
                V step = S.Multiply(S.Broadcast(StepSize), S.Divide(mean, divisor));
                S.Store(mean, ref m, i);
                S.Store(meanSquare, ref v, i);
                S.Store(S.Subtract(S.Load(in w, i), step), ref w, i);
            }
        }

        private static V Blend<S, V>(T oldShare, V old, T newShare, V latest)
            where S : ISimd<V, T>
            where V : struct =>
            S.Add(S.Multiply(S.Broadcast(oldShare), old), S.Multiply(S.Broadcast(newShare), latest));
    }
}
