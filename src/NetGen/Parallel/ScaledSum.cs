using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetGen.Numerics;

namespace NetGen;

/// <summary><c>sum ← sum + scale·term</c>.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal readonly ref struct ScaledSum<T>(Span<T> sum, ReadOnlySpan<T> term, T scale) : IVectorLoop<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Span<T> sum = sum;
    private readonly ReadOnlySpan<T> term = term;

    // Optimised at once: a loop that starts in slow code can stay there.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Run<S, V>(int first, int end)
        where S : ISimd<V, T>
        where V : struct
    {
        ref T result = ref MemoryMarshal.GetReference(sum);
        ref T terms = ref MemoryMarshal.GetReference(term);
        V factor = S.Broadcast(scale);
        for (int i = first; i < end; i += S.Count)
        {
            S.Store(S.MultiplyAdd(factor, S.Load(in terms, i), S.Load(in result, i)), ref result, i);
        }
    }
}
