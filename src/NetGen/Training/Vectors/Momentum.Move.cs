using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetGen.Numerics;

namespace NetGen;

public sealed partial class Momentum<T>
{
    private void Move<TNumber>(Span<TNumber> parameters, ReadOnlySpan<TNumber> gradient, TNumber[] velocity)
        where TNumber : unmanaged, IBinaryFloatingPointIeee754<TNumber> =>
        VectorLoop.Run(parameters, gradient, new Loop<TNumber>(velocity, TNumber.CreateChecked(Rate), TNumber.CreateChecked(decay)));

    private readonly struct Loop<TNumber>(TNumber[] velocity, TNumber rate, TNumber decay) : IVectorLoop<TNumber>
        where TNumber : unmanaged, IBinaryFloatingPointIeee754<TNumber>
    {
        // Optimised at once: a loop that starts in slow code can stay there.
        [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
        public void Run<S, V>(ref TNumber w, ref readonly TNumber g, int first, int end)
            where S : ISimd<V, TNumber>
            where V : struct
        {
            ref TNumber v = ref MemoryMarshal.GetArrayDataReference(velocity);
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
