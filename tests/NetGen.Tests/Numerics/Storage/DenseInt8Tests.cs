using NetGen.Numerics;
using NetGen.Tests.Numerics.Kernels;
using NetGen.Tests.Widths;

namespace NetGen.Tests.Numerics;

/// <summary>Layers with weights of 8 bits, against plain loops over integers.</summary>
public class DenseInt8Tests
{
    private const float Weight = 0.25f;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(35)]
    [InlineData(1027)]
    public void Sums_of_integers_are_exact_and_three_roundings_follow(int inputs)
    {
        foreach (int outputs in EveryWidth.Lengths)
        {
            float[] x = NarrowKernel.Inputs(3, inputs);
            AssertForward(x, EveryWidth.Padded<float>(2, inputs * outputs), EveryWidth.Padded<float>(3, outputs), inputs);
        }
    }

    [Theory]
    [InlineData(1e-42f)]
    [InlineData(1e-30f)]
    [InlineData(1e30f)]
    [InlineData(float.MaxValue)]
    public void Rows_of_any_size_have_a_scale_that_fits(float size)
    {
        const int Inputs = 19;
        float[] x = NarrowKernel.Inputs(3, Inputs);
        for (int i = 0; i < Inputs; i++)
        {
            x[i] *= size / 2;
        }

        AssertForward(x, EveryWidth.Padded<float>(2, Inputs * 5), EveryWidth.Padded<float>(3, 5), Inputs);
    }

    [Theory]
    [InlineData(516)]
    [InlineData(517)]
    [InlineData(1024)]
    [InlineData(30_000)]
    public void The_largest_sums_do_not_overflow(int inputs)
    {
        float[] x = [.. Enumerable.Repeat(3f, inputs), .. new float[EveryWidth.Padding], .. Enumerable.Repeat(-3f, inputs), .. new float[EveryWidth.Padding]];
        float[] w = [.. Enumerable.Repeat(Weight, inputs)];
        float[] z = AssertForward(x, w, new float[1 + EveryWidth.Padding], inputs);
        Assert.Equal(inputs * 3 * Weight, z[0], inputs * 1e-6f);
        Assert.Equal(inputs * -3 * Weight, z[1], inputs * 1e-6f);
    }

    [Fact]
    public void A_row_of_zeros_gives_the_biases()
    {
        float[] b = EveryWidth.Padded<float>(3, 5);
        NarrowLayer layer = new(Storage.Int8, EveryWidth.Padded<float>(2, 9 * 5), b, 9, 5);
        EveryWidth.AssertWrites(b[..5], new NarrowKernel(layer, new float[9 + EveryWidth.Padding], 1));
    }

    [Fact]
    public void Weights_of_zero_give_the_bias()
    {
        NarrowLayer layer = new(Storage.Int8, new float[9], [0.3f], 9, 1);
        EveryWidth.AssertWrites([0.3f], new NarrowKernel(layer, EveryWidth.Padded<float>(1, 9), 1));
    }

    [Theory]
    [InlineData(float.NaN, 0)]
    [InlineData(float.NaN, 16)]
    [InlineData(float.PositiveInfinity, 3)]
    [InlineData(float.NegativeInfinity, 18)]
    public void A_number_that_is_not_finite_reaches_all_outputs_of_its_row_and_no_other_row(float number, int input)
    {
        const int Inputs = 19;
        NarrowLayer layer = new(Storage.Int8, EveryWidth.Padded<float>(2, Inputs * 5), EveryWidth.Padded<float>(3, 5), Inputs, 5);
        float[] x = NarrowKernel.Inputs(3, Inputs);
        float[] before = new NarrowKernel(layer, x, 3).Run<Scalar<float>, float>();
        Layout.Row(x, 1, Inputs)[input] = number;
        foreach (float[] after in EveryWidth.Runs(new NarrowKernel(layer, x, 3)))
        {
            Assert.Equal(before[..5], after[..5]);
            Assert.All(after[5..10], z => Assert.True(float.IsNaN(z)));
            Assert.Equal(before[10..], after[10..]);
        }
    }

    [Fact]
    public void The_difference_from_exact_sums_is_what_rounding_to_integers_allows()
    {
        const int Inputs = 200;
        float[] x = EveryWidth.Padded<float>(1, Inputs);
        float[] w = EveryWidth.Padded<float>(2, Inputs);
        float z = new NarrowKernel(new NarrowLayer(Storage.Int8, w, [0], Inputs, 1), x, 1).Run<Scalar<float>, float>()[0];
        double exact = Enumerable.Range(0, Inputs).Sum(i => (double)x[i] * w[i]);
        double half = 0.5 * w[..Inputs].Max(MathF.Abs) / 127;
        double bound = Enumerable.Range(0, Inputs).Sum(i => Math.Abs(x[i]) * half);
        Assert.InRange(Math.Abs(z - exact), 1e-7, bound * 1.01);
    }

    [Fact]
    public void Processors_without_an_instruction_for_pairs_get_the_same_bits() =>
        Assert.Equal(IntegerBits.Lines(), WidthProcess.Run(VectorWidth.Unfused[^1], "integer-bits", []));

    private static float[] AssertForward(float[] x, float[] w, float[] b, int inputs)
    {
        int outputs = b.Length - EveryWidth.Padding;
        int rows = x.Length / (inputs + EveryWidth.Padding);
        float[] expected = new float[rows * outputs];
        for (int k = 0; k < expected.Length; k++)
        {
            float[] row = Layout.Row(x, k / outputs, inputs).ToArray();
            float[] column = [.. Enumerable.Range(0, inputs).Select(i => w[(i * outputs) + (k % outputs)])];
            expected[k] = Expected(row, column, b[k % outputs]);
        }

        EveryWidth.AssertWrites(expected, new NarrowKernel(new NarrowLayer(Storage.Int8, w, b, inputs, outputs), x, rows));
        return expected;
    }

    private static float Expected(float[] x, float[] w, float bias)
    {
        float limit = Math.Min(32767, int.MaxValue / (127 * x.Length));
        float largest = x.Max(MathF.Abs);
        float scale = w.Max(MathF.Abs) / 127;
        int sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            int q = (int)MathF.Round(x[i] / largest * limit, MidpointRounding.ToEven);
            int weight = (int)MathF.Round(w[i] / scale, MidpointRounding.ToEven);
            sum = checked(sum + (q * weight));
        }

        return Scalar<float>.MultiplyAdd(sum, largest / limit * scale, bias);
    }
}
