using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>Rows with padding after each, copied to where they lie without gaps.</summary>
internal sealed record CompactKernel<T>(T[] Numbers, int Rows, int Units) : IKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] target = EveryWidth.Padded<T>(1, Rows * Units);
        Matrix.Compact<S, V, T>(ref Numbers[0], Units + EveryWidth.Padding, Rows, Units, ref target[0]);
        return target;
    }
}
