using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>a = g(z) for rows that lie <c>Units + Padding</c> apart; the rows without their padding.</summary>
internal sealed record ActivationKernel<M, T>(Activation Activation, T[] Z, int Rows, int Units) : IKernel<T>
    where M : struct, IVectorMath<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] a = new T[Z.Length];
        if (Activation == Activation.Softmax)
        {
            Activations<M, T>.Softmax<S, V>(ref Z[0], ref a[0], Rows, Units + EveryWidth.Padding, Units);
        }
        else
        {
            Loop<S, V>(ref Z[0], ref a[0], ((Rows - 1) * (Units + EveryWidth.Padding)) + Units);
        }

        return Layout.WithoutPadding(a, Rows, Units);
    }

    private void Loop<S, V>(ref T z, ref T a, int count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        switch (Activation)
        {
            case Activation.Sigmoid: Activations<M, T>.Sigmoid<S, V>(ref z, ref a, count); break;
            case Activation.Tanh: Activations<M, T>.Tanh<S, V>(ref z, ref a, count); break;
            case Activation.Relu: Activations<M, T>.Relu<S, V>(ref z, ref a, count); break;
            case Activation.LeakyRelu: Activations<M, T>.LeakyRelu<S, V>(ref z, ref a, count); break;
            case Activation.Elu: Activations<M, T>.Elu<S, V>(ref z, ref a, count); break;
            case Activation.Softplus: Activations<M, T>.Softplus<S, V>(ref z, ref a, count); break;
            case Activation.Gelu: Activations<M, T>.Gelu<S, V>(ref z, ref a, count); break;
            case Activation.GeluTanh: Activations<M, T>.GeluTanh<S, V>(ref z, ref a, count); break;
            case Activation.Silu: Activations<M, T>.Silu<S, V>(ref z, ref a, count); break;
            default: throw new InvalidOperationException($"{Activation} has no loop.");
        }
    }
}
