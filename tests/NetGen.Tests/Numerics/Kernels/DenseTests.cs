using System.Numerics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

public class DenseTests
{
    private const int Inputs = 35;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 2)]
    [InlineData(30, 4)]
    public void Inputs_are_added_to_the_bias_in_order_and_stream_after_stream(int rows, int streams)
    {
        Forward<float>(rows, streams);
        Forward<double>(rows, streams);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(7, false)]
    [InlineData(7, true)]
    public void The_gradient_is_added_row_after_row_and_nothing_behind_it_changes(int rows, bool continues)
    {
        Gradient<float>(rows, continues);
        Gradient<double>(rows, continues);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void A_step_goes_against_the_gradient_and_nothing_behind_the_parameters_changes(int rows)
    {
        Step<float>(rows, decay: 0);
        Step<float>(rows, decay: 0.4f);
        Step<double>(rows, decay: 0);
        Step<double>(rows, decay: 0.4);
    }

    private static void Forward<T>(int rows, int streams)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int outputs in EveryWidth.Lengths)
        {
            T[] x = EveryWidth.Padded<T>(1, rows * (Inputs + EveryWidth.Padding));
            T[] w = EveryWidth.Padded<T>(2, Inputs * outputs);
            T[] b = EveryWidth.Padded<T>(3, outputs);
            T[] expected = new T[rows * outputs];
            for (int k = 0; k < expected.Length; k++)
            {
                T[] row = Layout.Row(x, k / outputs, Inputs).ToArray();
                for (int stream = 0; stream < streams; stream++)
                {
                    int first = stream * (Inputs / streams);
                    int end = stream == streams - 1 ? Inputs : first + (Inputs / streams);
                    T sum = stream == 0 ? b[k % outputs] : T.Zero;
                    for (int i = first; i < end; i++)
                    {
                        sum = Scalar<T>.MultiplyAdd(row[i], w[(i * outputs) + (k % outputs)], sum);
                    }

                    expected[k] = stream == 0 ? sum : expected[k] + sum;
                }
            }

            EveryWidth.AssertWrites(expected, new DenseKernel<T>(x, w, b, rows, Inputs, outputs, streams));
        }
    }

    private static void Gradient<T>(int rows, bool continues)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int outputs in EveryWidth.Lengths)
        {
            T[] a = EveryWidth.Padded<T>(1, rows * (Inputs + EveryWidth.Padding));
            T[] delta = EveryWidth.Padded<T>(2, rows * (outputs + EveryWidth.Padding));
            T[] weights = EveryWidth.Padded<T>(3, Inputs * outputs);
            T[] biases = EveryWidth.Padded<T>(4, outputs);
            T[] expectedWeights = [.. weights];
            T[] expectedBiases = [.. biases];
            for (int j = 0; j < outputs; j++)
            {
                T[] deltas = [.. Enumerable.Range(0, rows).Select(row => Layout.Row(delta, row, outputs)[j])];
                expectedBiases[j] = deltas.Aggregate(continues ? biases[j] : T.Zero, (sum, number) => sum + number);
                for (int i = 0; i < Inputs; i++)
                {
                    int at = (i * outputs) + j;
                    T sum = continues ? weights[at] : T.Zero;
                    for (int row = 0; row < rows; row++)
                    {
                        T input = Layout.Row(a, row, Inputs)[i];
                        sum = rows == 1 && !continues ? input * deltas[row] : Scalar<T>.MultiplyAdd(input, deltas[row], sum);
                    }

                    expectedWeights[at] = sum;
                }
            }

            T[] expected = [.. expectedWeights, .. expectedBiases];
            EveryWidth.AssertWrites(expected, new DenseGradientKernel<T>(a, delta, weights, biases, rows, Inputs, outputs, continues));
        }
    }

    private static void Step<T>(int rows, T decay)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T rate = T.CreateTruncating(0.3);
        foreach (int outputs in EveryWidth.Lengths)
        {
            T[] a = EveryWidth.Padded<T>(1, rows * (Inputs + EveryWidth.Padding));
            T[] delta = EveryWidth.Padded<T>(2, rows * (outputs + EveryWidth.Padding));
            T[] weights = EveryWidth.Padded<T>(3, Inputs * outputs);
            T[] biases = EveryWidth.Padded<T>(4, outputs);
            T[] expectedWeights = [.. weights];
            T[] expectedBiases = [.. biases];
            for (int j = 0; j < outputs; j++)
            {
                T[] deltas = [.. Enumerable.Range(0, rows).Select(row => Layout.Row(delta, row, outputs)[j])];
                expectedBiases[j] = Scalar<T>.MultiplyAdd(-rate, deltas.Aggregate((sum, number) => sum + number), biases[j]);
                for (int i = 0; i < Inputs; i++)
                {
                    T[] inputs = [.. Enumerable.Range(0, rows).Select(row => Layout.Row(a, row, Inputs)[i])];
                    int at = (i * outputs) + j;
                    expectedWeights[at] = StepOf(weights[at], inputs, deltas, rate, decay);
                }
            }

            T[] expected = [.. expectedWeights, .. expectedBiases];
            EveryWidth.AssertWrites(expected, new DenseStepKernel<T>(a, delta, weights, biases, rows, Inputs, outputs, rate, decay));
        }
    }

    private static T StepOf<T>(T weight, T[] inputs, T[] deltas, T rate, T decay)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (inputs.Length == 1)
        {
            return Scalar<T>.MultiplyAdd(-rate * inputs[0], deltas[0], (T.One - (rate * decay)) * weight);
        }

        T gradient = inputs.Zip(deltas).Aggregate(T.Zero, (sum, pair) => Scalar<T>.MultiplyAdd(pair.First, pair.Second, sum));
        return Scalar<T>.MultiplyAdd(-rate, decay == T.Zero ? gradient : Scalar<T>.MultiplyAdd(decay, weight, gradient), weight);
    }
}
