using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>δ·W for rows with padding; the rows without it.</summary>
internal sealed record PropagationKernel<T>(T[] Delta, T[] W, int Rows, int Inputs, int Outputs) : IKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] g = new T[Rows * (Inputs + EveryWidth.Padding)];
        Propagation<T>.Rows<S, V>(
            ref Delta[0], Outputs + EveryWidth.Padding, ref W[0], ref g[0], Inputs + EveryWidth.Padding, Rows, Inputs, Outputs);
        return Layout.WithoutPadding(g, Rows, Inputs);
    }
}
