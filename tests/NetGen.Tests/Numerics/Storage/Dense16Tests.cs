using NetGen.Numerics;
using NetGen.Tests.Numerics.Kernels;

namespace NetGen.Tests.Numerics;

/// <summary>Layers with weights of 16 bits, against plain loops over the same weights as floats.</summary>
public class Dense16Tests
{
    private const int FiniteHalves = 0x7C00;

    [Theory]
    [InlineData(Storage.Float16)]
    [InlineData(Storage.BFloat16)]
    public void Inputs_are_added_to_the_bias_in_order(Storage storage)
    {
        foreach (int inputs in new[] { 1, 2, 7, 8, 9, 16, 35 })
        {
            foreach (int outputs in EveryWidth.Lengths)
            {
                AssertForward(storage, NarrowKernel.Inputs(3, inputs), inputs, outputs);
            }
        }
    }

    [Theory]
    [InlineData(65535.99f)]
    [InlineData(65536f)]
    [InlineData(1e30f)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.NaN)]
    public void Large_and_infinite_inputs_give_what_plain_loops_give(float large)
    {
        foreach (int outputs in EveryWidth.Lengths)
        {
            float[] x = NarrowKernel.Inputs(3, 9);
            Layout.Row(x, 1, 9)[4] = large;
            AssertForward(Storage.Float16, x, 9, outputs);
            AssertForward(Storage.BFloat16, x, 9, outputs);
        }
    }

    [Theory]
    [InlineData(1f)]
    [InlineData(-3f)]
    [InlineData(65536f)]
    [InlineData(1e-41f)]
    public void Every_finite_half_is_multiplied_exactly(float input)
    {
        float[] halves =
        [
            .. Enumerable.Range(0, FiniteHalves).Select(bits => (float)BitConverter.UInt16BitsToHalf((ushort)bits)),
            .. Enumerable.Range(0, FiniteHalves).Select(bits => -(float)BitConverter.UInt16BitsToHalf((ushort)bits)),
        ];
        NarrowLayer layer = new(Storage.Float16, [.. halves, .. halves], new float[halves.Length], 2, halves.Length);
        float[] x = [input, 0, .. new float[EveryWidth.Padding]];
        EveryWidth.AssertWrites([.. halves.Select(half => Scalar<float>.MultiplyAdd(0, half, Scalar<float>.MultiplyAdd(input, half, 0)))], new NarrowKernel(layer, x, 1));
    }

    private static void AssertForward(Storage storage, float[] x, int inputs, int outputs)
    {
        float[] w = EveryWidth.Padded<float>(2, inputs * outputs);
        float[] b = EveryWidth.Padded<float>(3, outputs);
        int rows = x.Length / (inputs + EveryWidth.Padding);
        float[] expected = new float[rows * outputs];
        for (int k = 0; k < expected.Length; k++)
        {
            Span<float> row = Layout.Row(x, k / outputs, inputs);
            float sum = b[k % outputs];
            for (int i = 0; i < inputs; i++)
            {
                sum = Scalar<float>.MultiplyAdd(row[i], NarrowLayer.Rounded(storage, w[(i * outputs) + (k % outputs)]), sum);
            }

            expected[k] = sum;
        }

        EveryWidth.AssertWrites(expected, new NarrowKernel(new NarrowLayer(storage, w, b, inputs, outputs), x, rows));
    }
}
