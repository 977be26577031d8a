using System.Numerics;
using System.Runtime.CompilerServices;
using NetGen.Numerics;

namespace NetGen;

public sealed partial class GradientDescent<T>
{
    private void Move<TNumber>(Span<TNumber> parameters, ReadOnlySpan<TNumber> gradient)
        where TNumber : unmanaged, IBinaryFloatingPointIeee754<TNumber> =>
        VectorLoop.Run(parameters, gradient, new Loop<TNumber>(TNumber.CreateChecked(Rate)));

    private readonly struct Loop<TNumber>(TNumber rate) : IVectorLoop<TNumber>
        where TNumber : unmanaged, IBinaryFloatingPointIeee754<TNumber>
    {
        // Optimised at once: a loop that starts in slow code can stay there.
        [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
        public void Run<S, V>(ref TNumber w, ref readonly TNumber g, int first, int end)
            where S : ISimd<V, TNumber>
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
