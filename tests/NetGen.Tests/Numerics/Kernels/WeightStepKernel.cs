using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>W ← W − rate·(a·δᵀ + l2·W).</summary>
internal sealed record WeightStepKernel<T>(T[] W, T[] A, T[] Delta, int Inputs, int Outputs, T Rate, T L2) : IKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] w = [.. W];
        WeightStep<T>.Descend<S, V>(ref w[0], ref A[0], ref Delta[0], Inputs, Outputs, Rate, L2);
        return w;
    }
}
