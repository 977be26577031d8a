using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>The sum of losses, rounded to T, then their gradient, for rows that lie <c>Units + Padding</c> apart; targets have no gaps.</summary>
internal sealed record LossKernel<M, T>(Loss Loss, T[] From, T[] Targets, int Rows, int Units) : IKernel<T>
    where M : struct, IVectorMath<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>1/m of the gradient.</summary>
    public static T PerRow { get; } = T.CreateTruncating(0.3);

    public T[] Run<S, V>()
        where S : struct, ISimd<V, T>
        where V : struct
    {
        T[] g = new T[From.Length];
        T[] terms = new T[Math.Max(LossTests.TermsTogether, Units) + EveryWidth.Padding];
        nint stride = Units + EveryWidth.Padding;
        double sum;
        switch (Loss)
        {
            case Loss.MeanSquaredError:
                sum = Losses<M, T>.MeanSquaredError<S, V>(ref From[0], stride, ref Targets[0], Rows, Units, ref terms[0]);
                LossGradients<T>.MeanSquaredError<S, V>(ref From[0], ref Targets[0], ref g[0], stride, Rows, Units, PerRow);
                break;
            case Loss.MeanAbsoluteError:
                sum = Losses<M, T>.MeanAbsoluteError<S, V>(ref From[0], stride, ref Targets[0], Rows, Units, ref terms[0]);
                LossGradients<T>.MeanAbsoluteError<S, V>(ref From[0], ref Targets[0], ref g[0], stride, Rows, Units, PerRow);
                break;
            case Loss.BinaryCrossEntropy:
                sum = Losses<M, T>.BinaryCrossEntropy<S, V>(ref From[0], stride, ref Targets[0], Rows, Units, ref terms[0]);
                LossGradients<T>.BinaryCrossEntropy<S, V>(ref From[0], ref Targets[0], ref g[0], stride, Rows, Units, PerRow);
                break;
            default:
                sum = Losses<M, T>.CrossEntropy<S, V>(ref From[0], stride, ref Targets[0], Rows, Units, ref terms[0]);
                LossGradients<T>.CrossEntropy<S, V>(ref From[0], ref Targets[0], ref g[0], stride, Rows, Units, PerRow);
                break;
        }

        return [T.CreateTruncating(sum), .. Layout.WithoutPadding(g, Rows, Units)];
    }
}
