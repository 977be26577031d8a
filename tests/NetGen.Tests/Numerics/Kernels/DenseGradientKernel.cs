using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>∂W and ∂b of rows with padding; both of them, with what lies after them.</summary>
internal sealed record DenseGradientKernel<T>(T[] A, T[] Delta, T[] Weights, T[] Biases, int Rows, int Inputs, int Outputs, bool Continues) : IKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] weights = [.. Weights];
        T[] biases = [.. Biases];
        DenseGradient<T>.Sum<S, V>(
            ref A[0],
            Inputs + EveryWidth.Padding,
            ref Delta[0],
            Outputs + EveryWidth.Padding,
            ref weights[0],
            ref biases[0],
            Rows,
            Inputs,
            Outputs,
            Continues);
        return [.. weights, .. biases];
    }
}
