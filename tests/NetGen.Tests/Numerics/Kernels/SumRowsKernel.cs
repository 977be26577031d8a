using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>The sum of rows with padding.</summary>
internal sealed record SumRowsKernel<T>(T[] Sum, T[] Terms, int Rows, int Units, bool Continues) : IKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] sum = [.. Sum];
        Vectors<T>.SumRows<S, V>(ref Terms[0], Units + EveryWidth.Padding, Rows, ref sum[0], Units, Continues);
        return sum;
    }
}
