using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>δ = g ∘ g′ for rows that lie <c>Units + Padding</c> apart, g′ from z or a; the rows without their padding.</summary>
internal sealed record ActivationGradientKernel<M, T>(Activation Activation, T[] G, T[] From, int Rows, int Units) : IKernel<T>
    where M : struct, IVectorMath<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] delta = [.. G];
        if (Activation == Activation.Softmax)
        {
            T[] terms = new T[Units + EveryWidth.Padding];
            ActivationGradients<M, T>.Softmax<S, V>(ref delta[0], ref From[0], Rows, Units + EveryWidth.Padding, Units, ref terms[0]);
        }
        else
        {
            Loop<S, V>(ref delta[0], ref From[0], ((Rows - 1) * (Units + EveryWidth.Padding)) + Units);
        }

        return Layout.WithoutPadding(delta, Rows, Units);
    }

    private void Loop<S, V>(ref T delta, ref T from, int count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        switch (Activation)
        {
            case Activation.Sigmoid: ActivationGradients<M, T>.Sigmoid<S, V>(ref delta, ref from, count); break;
            case Activation.Tanh: ActivationGradients<M, T>.Tanh<S, V>(ref delta, ref from, count); break;
            case Activation.Relu: ActivationGradients<M, T>.Relu<S, V>(ref delta, ref from, count); break;
            case Activation.LeakyRelu: ActivationGradients<M, T>.LeakyRelu<S, V>(ref delta, ref from, count); break;
            case Activation.Elu: ActivationGradients<M, T>.Elu<S, V>(ref delta, ref from, count); break;
            case Activation.Softplus: ActivationGradients<M, T>.Softplus<S, V>(ref delta, ref from, count); break;
            case Activation.Gelu: ActivationGradients<M, T>.Gelu<S, V>(ref delta, ref from, count); break;
            case Activation.GeluTanh: ActivationGradients<M, T>.GeluTanh<S, V>(ref delta, ref from, count); break;
            case Activation.Silu: ActivationGradients<M, T>.Silu<S, V>(ref delta, ref from, count); break;
            default: throw new InvalidOperationException($"{Activation} has no loop.");
        }
    }
}
