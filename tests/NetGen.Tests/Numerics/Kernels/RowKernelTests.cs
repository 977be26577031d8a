using System.Numerics;
using System.Runtime.Intrinsics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

public class RowKernelTests
{
    private const int Inputs = 7;

    [Fact]
    public void A_scaled_vector_is_added_and_nothing_behind_it_changes()
    {
        AddScaled<float>();
        AddScaled<double>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rows_are_added_first_to_last_and_nothing_behind_their_sum_changes(bool continues)
    {
        SumRows<float>(continues);
        SumRows<double>(continues);
    }

    [Fact]
    public void A_row_is_carried_back_by_dots_of_128_bits_at_every_width()
    {
        PropagateRow<float>();
        PropagateRow<double>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(40)]
    public void Rows_are_carried_back_with_the_same_bits_at_every_width(int rows)
    {
        PropagateRows<float>(rows);
        PropagateRows<double>(rows);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void Rows_lose_their_padding_and_nothing_behind_them_changes(int rows)
    {
        Compact<float>(rows);
        Compact<double>(rows);
    }

    private static void Compact<T>(int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int units in EveryWidth.Lengths)
        {
            T[] numbers = EveryWidth.Padded<T>(units, rows * (units + EveryWidth.Padding));
            T[] after = EveryWidth.Padded<T>(1, rows * units)[(rows * units)..];
            EveryWidth.AssertWrites([.. Layout.WithoutPadding(numbers, rows, units), .. after], new CompactKernel<T>(numbers, rows, units));
        }
    }

    private static void AddScaled<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T scale = T.CreateTruncating(0.7);
        foreach (int count in EveryWidth.Lengths)
        {
            T[] sum = EveryWidth.Padded<T>(count, count);
            T[] term = EveryWidth.Padded<T>(-count, count);
            T[] expected = [.. sum.Select((number, k) => k < count ? Scalar<T>.MultiplyAdd(scale, term[k], number) : number)];
            EveryWidth.AssertWrites(expected, new AddScaledKernel<T>(sum, term, scale, count));
        }
    }

    private static void SumRows<T>(bool continues)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        const int Rows = 5;
        foreach (int units in EveryWidth.Lengths)
        {
            T[] before = EveryWidth.Padded<T>(units, units);
            T[] rows = EveryWidth.Padded<T>(-units, Rows * (units + EveryWidth.Padding));
            T[] expected = [.. before];
            for (int k = 0; k < units; k++)
            {
                T start = continues ? before[k] : T.Zero;
                expected[k] = Enumerable.Range(0, Rows).Aggregate(start, (sum, row) => sum + Layout.Row(rows, row, units)[k]);
            }

            EveryWidth.AssertWrites(expected, new SumRowsKernel<T>(before, rows, Rows, units, continues));
        }
    }

    private static void PropagateRow<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int outputs in EveryWidth.Lengths)
        {
            T[] delta = EveryWidth.Padded<T>(1, outputs);
            T[] w = EveryWidth.Padded<T>(2, Inputs * outputs);
            T[] expected = [.. Enumerable.Range(0, Inputs).Select(i => Dot(delta.AsSpan(0, outputs), w.AsSpan(i * outputs, outputs)))];
            EveryWidth.AssertWritesInVectors(expected, new PropagationKernel<T>(delta, w, 1, Inputs, outputs));
        }
    }

    private static void PropagateRows<T>(int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int outputs in EveryWidth.Lengths)
        {
            T[] delta = EveryWidth.Padded<T>(1, rows * (outputs + EveryWidth.Padding));
            PropagationKernel<T> kernel = new(delta, EveryWidth.Padded<T>(2, Inputs * outputs), rows, Inputs, outputs);
            T[] written = kernel.Run<Simd128<T>, Vector128<T>>();
            EveryWidth.AssertWritesInVectors(written, kernel);
            for (int k = 0; k < written.Length; k++)
            {
                T[] row = Layout.Row(delta, k / Inputs, outputs).ToArray();
                double exact = row.Select((number, j) => double.CreateChecked(number) * double.CreateChecked(kernel.W[(k % Inputs * outputs) + j])).Sum();
                Assert.Equal(exact, double.CreateChecked(written[k]), tolerance: 1e-4);
            }
        }
    }

    /// <summary>Number j goes to sum j mod the lanes of 128 bits; the sums are folded in halves, and what is left over comes last.</summary>
    private static T Dot<T>(ReadOnlySpan<T> delta, ReadOnlySpan<T> w)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int lanes = Vector128<T>.Count;
        int whole = delta.Length / lanes * lanes;
        T[] sums = new T[lanes];
        for (int j = 0; j < whole; j++)
        {
            sums[j % lanes] = Scalar<T>.MultiplyAdd(delta[j], w[j], sums[j % lanes]);
        }

        for (; lanes > 1; lanes /= 2)
        {
            for (int lane = 0; lane < lanes / 2; lane++)
            {
                sums[lane] += sums[lane + (lanes / 2)];
            }
        }

        T dot = sums[0];
        for (int j = whole; j < delta.Length; j++)
        {
            dot = Scalar<T>.MultiplyAdd(delta[j], w[j], dot);
        }

        return dot;
    }
}
