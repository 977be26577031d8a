using System.Numerics;
using System.Runtime.InteropServices;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

public class LossTests
{
    private const int Rows = 9;

    // As many terms as the library adds up together, in whole rows.
    internal const int TermsTogether = 256;

    public static TheoryData<Loss> Every => [.. Enum.GetValues<Loss>().Where(loss => typeof(Losses<SingleMath, float>).GetMethod(loss.ToString()) is not null)];

    [Theory]
    [MemberData(nameof(Every))]
    public void A_loss_is_the_sum_of_its_terms_and_its_gradient_that_of_each_term(Loss loss)
    {
        Loss_is_the_sum<SingleMath, float>(loss);
        Loss_is_the_sum<DoubleMath, double>(loss);
    }

    private static void Loss_is_the_sum<M, T>(Loss loss)
        where M : struct, IVectorMath<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int units in EveryWidth.Lengths)
        {
            T[] from = EveryWidth.Padded<T>(units, Rows * (units + EveryWidth.Padding));
            T[] targets = [.. EveryWidth.Padded<T>(-units, Rows * units).AsSpan(0, Rows * units)];
            from[0] = targets[0];
            double sum = 0;
            List<T> together = [];
            List<T> gradient = [];
            for (int row = 0; row < Rows; row++)
            {
                T[] x = Layout.Row(from, row, units).ToArray();
                T[] y = targets.AsSpan(row * units, units).ToArray();
                together.AddRange(Terms<M, T>(loss, x, y));
                if (row == Rows - 1 || together.Count + units > TermsTogether)
                {
                    sum += Sums.Sum(ref CollectionsMarshal.AsSpan(together)[0], together.Count);
                    together.Clear();
                }

                T total = T.CreateTruncating(Sums.Sum(ref y[0], units));
                gradient.AddRange(x.Zip(y, (xk, yk) => Gradient(loss, xk, yk, total, LossKernel<M, T>.PerRow)));
            }

            EveryWidth.AssertWrites([T.CreateTruncating(sum), .. gradient], new LossKernel<M, T>(loss, from, targets, Rows, units));
        }
    }

    private static T[] Terms<M, T>(Loss loss, T[] x, T[] y)
        where M : struct, IVectorMath<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T largest = x.Max();
        T[] exponentials = Array.ConvertAll(x, number => M.Exp<Scalar<T>, T>(number - largest));
        T logarithm = M.Log<Scalar<T>, T>(T.CreateTruncating(Sums.Sum(ref exponentials[0], x.Length)));
        return [.. x.Zip(y, (xk, yk) => loss switch
        {
            Loss.MeanSquaredError => (xk - yk) * (xk - yk),
            Loss.MeanAbsoluteError => T.Abs(xk - yk),
            Loss.BinaryCrossEntropy => M.Log1PExpOfMinusAbs<Scalar<T>, T>(xk) + ((yk * T.Max(-xk, T.Zero)) + ((T.One - yk) * T.Max(xk, T.Zero))),
            _ => yk * ((largest - xk) + logarithm),
        })];
    }

    private static T Gradient<T>(Loss loss, T a, T y, T total, T perRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => loss switch
        {
            Loss.MeanAbsoluteError => (a == y ? T.Zero : T.CopySign(T.One, a - y)) * (T.CreateTruncating(0.5) * perRow),
            Loss.CrossEntropy => ((total * a) - y) * perRow,
            _ => (a - y) * perRow,
        };
}
