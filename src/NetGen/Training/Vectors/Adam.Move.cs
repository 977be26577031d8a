using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetGen.Numerics;

namespace NetGen;

public sealed partial class Adam<T>
{
    private void Move<TNumber>(Span<TNumber> parameters, ReadOnlySpan<TNumber> gradient, TNumber[] mean, TNumber[] meanSquare)
        where TNumber : unmanaged, IBinaryFloatingPointIeee754<TNumber> =>
        VectorLoop.Run(parameters, gradient, new Loop<TNumber>
        {
            Mean = mean,
            MeanSquare = meanSquare,
            Beta1 = TNumber.CreateChecked(beta1),
            OneMinusBeta1 = TNumber.CreateChecked(1 - beta1),
            Beta2 = TNumber.CreateChecked(beta2),
            OneMinusBeta2 = TNumber.CreateChecked(1 - beta2),
            StepSize = TNumber.CreateChecked(StepSize),
            RootCorrection = TNumber.CreateChecked(RootCorrection),
            Epsilon = TNumber.CreateChecked(epsilon),
        });

    private readonly struct Loop<TNumber> : IVectorLoop<TNumber>
        where TNumber : unmanaged, IBinaryFloatingPointIeee754<TNumber>
    {
        public required TNumber[] Mean { get; init; }

        public required TNumber[] MeanSquare { get; init; }

        public required TNumber Beta1 { get; init; }

        public required TNumber OneMinusBeta1 { get; init; }

        public required TNumber Beta2 { get; init; }

        public required TNumber OneMinusBeta2 { get; init; }

        public required TNumber StepSize { get; init; }

        public required TNumber RootCorrection { get; init; }

        public required TNumber Epsilon { get; init; }

        // Optimised at once: a loop that starts in slow code can stay there.
        [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
        public void Run<S, V>(ref TNumber w, ref readonly TNumber g, int first, int end)
            where S : ISimd<V, TNumber>
            where V : struct
        {
            ref TNumber m = ref MemoryMarshal.GetArrayDataReference(Mean);
            ref TNumber v = ref MemoryMarshal.GetArrayDataReference(MeanSquare);
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

        private static V Blend<S, V>(TNumber oldShare, V old, TNumber newShare, V latest)
            where S : ISimd<V, TNumber>
            where V : struct =>
            S.Add(S.Multiply(S.Broadcast(oldShare), old), S.Multiply(S.Broadcast(newShare), latest));
    }
}
