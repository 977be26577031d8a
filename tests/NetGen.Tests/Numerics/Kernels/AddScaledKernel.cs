using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>sum ← sum + scale·term, of the first numbers of an array.</summary>
internal sealed record AddScaledKernel<T>(T[] Sum, T[] Term, T Scale, int Count) : IKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] sum = [.. Sum];
        Vectors<T>.AddScaled<S, V>(ref sum[0], ref Term[0], Scale, Count);
        return sum;
    }
}
