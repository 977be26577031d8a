using System.Numerics;
using System.Runtime.CompilerServices;
using NetGen.Numerics;

namespace NetGen;

/// <summary><c>sum ← sum + scale·term</c>.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal readonly struct ScaledSum<T>(T scale) : IVectorLoop<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    // Optimised at once: a loop that starts in slow code can stay there.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Run<S, V>(ref T sum, ref readonly T term, int first, int end)
        where S : ISimd<V, T>
        where V : struct
    {
        V factor = S.Broadcast(scale);
        for (int i = first; i < end; i += S.Count)
        {
            S.Store(S.MultiplyAdd(factor, S.Load(in term, i), S.Load(in sum, i)), ref sum, i);
        }
    }
}
