using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>z = W·x + b for rows with padding; the rows of z without it.</summary>
internal sealed record DenseKernel<T>(T[] X, T[] W, T[] B, int Rows, int Inputs, int Outputs, int Streams) : IKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] z = new T[Rows * (Outputs + EveryWidth.Padding)];
        Dense<T>.Forward<S, V>(
            ref X[0], Inputs + EveryWidth.Padding, ref W[0], ref B[0], ref z[0], Outputs + EveryWidth.Padding, Rows, Inputs, Outputs, Streams);
        return Layout.WithoutPadding(z, Rows, Outputs);
    }
}
