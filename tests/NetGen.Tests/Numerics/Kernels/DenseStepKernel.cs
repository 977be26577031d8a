using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>W ← W − rate·(Σᵣ a[r]·δ[r]ᵀ + decay·W) and b ← b − rate·Σᵣ δ[r] of rows with padding; both of them, with what lies after them.</summary>
internal sealed record DenseStepKernel<T>(T[] A, T[] Delta, T[] Weights, T[] Biases, int Rows, int Inputs, int Outputs, T Rate, T Decay) : IKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] weights = [.. Weights];
        T[] biases = [.. Biases];
        DenseStep<T>.Descend<S, V>(
            ref A[0],
            Inputs + EveryWidth.Padding,
            ref Delta[0],
            Outputs + EveryWidth.Padding,
            ref weights[0],
            ref biases[0],
            Rows,
            Inputs,
            Outputs,
            Rate,
            Decay);
        return [.. weights, .. biases];
    }
}
