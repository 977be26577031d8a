using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

public class ActivationTests
{
    private const int Rows = 3;

    public static TheoryData<Activation> Elementwise =>
        [.. Enum.GetValues<Activation>().Except([Activation.Softmax]).Where(activation => typeof(Activations<SingleMath, float>).GetMethod(activation.ToString()) is not null)];

    [Theory]
    [MemberData(nameof(Elementwise))]
    public void An_activation_is_its_function_of_each_number(Activation activation)
    {
        Elementwise_is_the_function<SingleMath, float>(activation);
        Elementwise_is_the_function<DoubleMath, double>(activation);
    }

    [Theory]
    [MemberData(nameof(Elementwise))]
    public void A_gradient_is_the_product_with_the_derivative_of_each_number(Activation activation)
    {
        Gradient_is_the_product<SingleMath, float>(activation);
        Gradient_is_the_product<DoubleMath, double>(activation);
    }

    [Fact]
    public void Softmax_divides_each_exponential_by_their_sum()
    {
        Softmax_of_rows<SingleMath, float>();
        Softmax_of_rows<DoubleMath, double>();
    }

    private static void Elementwise_is_the_function<M, T>(Activation activation)
        where M : struct, IVectorMath<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int units in EveryWidth.Lengths)
        {
            T[] z = EveryWidth.Padded<T>(units, Rows * (units + EveryWidth.Padding));
            T[] expected = Array.ConvertAll(Layout.WithoutPadding(z, Rows, units), number => Function<M, T>(activation, number));
            EveryWidth.AssertWrites(expected, new ActivationKernel<M, T>(activation, z, Rows, units));
        }
    }

    private static void Gradient_is_the_product<M, T>(Activation activation)
        where M : struct, IVectorMath<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int units in EveryWidth.Lengths)
        {
            T[] g = EveryWidth.Padded<T>(units, Rows * (units + EveryWidth.Padding));
            T[] from = EveryWidth.Padded<T>(-units, Rows * (units + EveryWidth.Padding));
            T[] expected =
            [
                .. Layout.WithoutPadding(g, Rows, units).Zip(Layout.WithoutPadding(from, Rows, units), (gk, k) => Product<M, T>(activation, gk, k)),
            ];
            EveryWidth.AssertWrites(expected, new ActivationGradientKernel<M, T>(activation, g, from, Rows, units));
        }
    }

    private static void Softmax_of_rows<M, T>()
        where M : struct, IVectorMath<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int units in EveryWidth.Lengths)
        {
            T[] z = EveryWidth.Padded<T>(units, Rows * (units + EveryWidth.Padding));
            T[] g = EveryWidth.Padded<T>(-units, Rows * (units + EveryWidth.Padding));
            List<T> outputs = [];
            List<T> deltas = [];
            T[] padded = [.. z];
            for (int row = 0; row < Rows; row++)
            {
                T[] zr = Layout.Row(z, row, units).ToArray();
                T[] exponentials = Array.ConvertAll(zr, number => M.Exp<Scalar<T>, T>(number - zr.Max()));
                T sum = T.CreateTruncating(Sums.Sum(ref exponentials[0], units));
                T[] a = Array.ConvertAll(exponentials, number => number / sum);
                T[] gr = Layout.Row(g, row, units).ToArray();
                T[] terms = [.. gr.Zip(a, (gk, ak) => gk * ak)];
                T mean = T.CreateTruncating(Sums.Sum(ref terms[0], units));
                outputs.AddRange(a);
                deltas.AddRange(a.Zip(gr, (ak, gk) => ak * (gk - mean)));
                a.CopyTo(Layout.Row(padded, row, units));
            }

            EveryWidth.AssertWrites([.. outputs], new ActivationKernel<M, T>(Activation.Softmax, z, Rows, units));
            EveryWidth.AssertWrites([.. deltas], new ActivationGradientKernel<M, T>(Activation.Softmax, g, padded, Rows, units));
        }
    }

    private static T Function<M, T>(Activation activation, T z)
        where M : struct, IVectorMath<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => activation switch
        {
            Activation.Sigmoid => M.Sigmoid<Scalar<T>, T>(z),
            Activation.Tanh => M.Tanh<Scalar<T>, T>(z),
            Activation.Relu => z > T.Zero ? z : T.Zero,
            Activation.LeakyRelu => z > T.Zero ? z : T.CreateTruncating(0.01) * z,
            Activation.Elu => M.Elu<Scalar<T>, T>(z),
            Activation.Softplus => M.Softplus<Scalar<T>, T>(z),
            Activation.Gelu => M.Gelu<Scalar<T>, T>(z),
            Activation.GeluTanh => M.GeluTanh<Scalar<T>, T>(z),
            Activation.Silu => M.Silu<Scalar<T>, T>(z),
            _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "It is no function of one number."),
        };

    private static T Product<M, T>(Activation activation, T g, T from)
        where M : struct, IVectorMath<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => activation switch
        {
            Activation.Sigmoid => g * (from * (T.One - from)),
            Activation.Tanh => g * (T.One - (from * from)),
            Activation.Relu => from > T.Zero ? g : T.Zero,
            Activation.LeakyRelu => from > T.Zero ? g : T.CreateTruncating(0.01) * g,
            Activation.Elu => from >= T.Zero ? g : g * (from + T.One),
            Activation.Softplus => g * M.SoftplusGradient<Scalar<T>, T>(from),
            Activation.Gelu => g * M.GeluGradient<Scalar<T>, T>(from),
            Activation.GeluTanh => g * M.GeluTanhGradient<Scalar<T>, T>(from),
            Activation.Silu => g * M.SiluGradient<Scalar<T>, T>(from),
            _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "It is no function of one number."),
        };
}
