using System.Numerics;
using System.Runtime.Intrinsics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics;

public sealed class LanesTests
{
    private const int MaxUnits = 18;
    private const int MaxRows = 37;
    private const float Canary = -77;

    public static TheoryData<int> Units => [.. Enumerable.Range(1, MaxUnits)];

    [Theory]
    [MemberData(nameof(Units))]
    public void Rows_become_lanes_and_the_rest_repeats_the_last_row(int units)
    {
        for (int rows = 1; rows <= MaxRows; rows++)
        {
            RowsBecomeLanes<float>(units, rows, 16);
            RowsBecomeLanes<double>(units, rows, 8);
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Lanes_become_rows_and_nothing_else_is_written(int units)
    {
        for (int rows = 1; rows <= MaxRows; rows++)
        {
            LanesBecomeRows<float>(units, rows, 16);
            LanesBecomeRows<double>(units, rows, 8);
        }
    }

    [Fact]
    public void Lanes_behind_the_last_row_are_cleared_and_left_out_of_sums()
    {
        float[] numbers = [.. Enumerable.Range(1, 3 * 16).Select(k => (float)k)];
        double expected = numbers.Chunk(16).Sum(unit => unit.Take(5).Sum());
        Assert.Equal(expected, Lanes.Sum(ref numbers[0], 16, 3, 5));

        Lanes.ClearRest(ref numbers[0], 16, 3, 5);
        Assert.Equal(expected, numbers.Sum());
        Assert.Equal(expected, Lanes.Sum(ref numbers[0], 16, 3, 16));
    }

    [Fact]
    public void Units_of_a_row_are_summed_as_the_row_itself_would_be()
    {
        Random random = new(5);
        for (int units = 1; units <= MaxUnits; units++)
        {
            float[] rows = [.. Enumerable.Range(0, 16 * units).Select(_ => (random.NextSingle() * 1e6f) - 3e5f)];
            float[] lanes = new float[rows.Length];
            float[] sums = new float[16];
            Lanes.FromRows(ref rows[0], units, 16, ref lanes[0], 16);
            Lanes.SumUnits(ref lanes[0], units, 16, ref sums[0]);
            for (int row = 0; row < 16; row++)
            {
                Assert.Equal((float)Sums.Sum(ref rows[row * units], units), sums[row]);
            }
        }
    }

    [Fact]
    public void Parts_of_a_sum_are_folded_in_pairs_at_every_vector_width()
    {
        float[] parts = [.. Enumerable.Range(0, 16).Select(k => MathF.Exp(k))];
        double[] wide = [.. Enumerable.Range(0, 8).Select(k => Math.Exp(k))];
        float[] four = [.. Enumerable.Range(0, 4).Select(k => (parts[k] + parts[k + 8]) + (parts[k + 4] + parts[k + 12]))];
        double[] two = [.. Enumerable.Range(0, 2).Select(k => (wide[k] + wide[k + 4]) + (wide[k + 2] + wide[k + 6]))];
        Assert.Equal((four[0] + four[2]) + (four[1] + four[3]), Lanes.Fold(ref parts[0]));
        Assert.Equal(two[0] + two[1], Lanes.Fold(ref wide[0]));
    }

    [Fact]
    public void Softmax_gives_a_row_the_bits_that_it_gets_alone()
    {
        Random random = new(6);
        for (int units = 1; units <= MaxUnits; units++)
        {
            float[] rows = [.. Enumerable.Range(0, 16 * units).Select(_ => (random.NextSingle() * 40) - 20)];
            float[] z = new float[rows.Length];
            float[] a = new float[rows.Length];
            float[] result = new float[rows.Length];
            float[] alone = new float[units + 4];
            Lanes.FromRows(ref rows[0], units, 16, ref z[0], 16);
            SoftmaxOfLanes(z, a, units);
            Lanes.ToRows(ref a[0], 16, units, 16, ref result[0], units);
            for (int row = 0; row < 16; row++)
            {
                rows.AsSpan(row * units, units).CopyTo(alone);
                Activations<SingleMath, float>.Softmax<Simd128<float>, Vector128<float>>(ref alone[0], ref alone[0], 1, units, units);
                Assert.Equal(alone.AsSpan(0, units).ToArray(), result.AsSpan(row * units, units).ToArray());
            }
        }
    }

    private static void SoftmaxOfLanes(float[] z, float[] a, int units)
    {
        float[] largest = new float[16];
        float[] total = new float[16];
        LanesSoftmax<SingleMath, float>.Softmax<Simd128<float>, Vector128<float>>(ref z[0], ref a[0], units, 16, ref largest[0], ref total[0]);
        for (int row = 0; row < 16; row++)
        {
            Assert.Equal(Enumerable.Range(0, units).Max(unit => z[(unit * 16) + row]), largest[row]);
        }
    }

    private static void RowsBecomeLanes<T>(int units, int rows, int multiple)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int lanes = (rows + multiple - 1) / multiple * multiple;
        T[] source = Count<T>(rows * units);
        T[] target = Filled<T>((units * lanes) + multiple);

        Lanes.FromRows(ref source[0], units, rows, ref target[0], lanes);

        for (int unit = 0; unit < units; unit++)
        {
            for (int lane = 0; lane < lanes; lane++)
            {
                Assert.Equal(source[(Math.Min(lane, rows - 1) * units) + unit], target[(unit * lanes) + lane]);
            }
        }

        Assert.All(target[(units * lanes)..], number => Assert.Equal(T.CreateTruncating(Canary), number));
    }

    private static void LanesBecomeRows<T>(int units, int rows, int multiple)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int lanes = (rows + multiple - 1) / multiple * multiple;
        T[] source = Count<T>(units * lanes);
        T[] target = Filled<T>((rows * units) + multiple);

        Lanes.ToRows(ref source[0], lanes, units, rows, ref target[0], units);

        for (int row = 0; row < rows; row++)
        {
            for (int unit = 0; unit < units; unit++)
            {
                Assert.Equal(source[(unit * lanes) + row], target[(row * units) + unit]);
            }
        }

        Assert.All(target[(rows * units)..], number => Assert.Equal(T.CreateTruncating(Canary), number));
    }

    private static T[] Count<T>(int length)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [.. Enumerable.Range(0, length).Select(T.CreateTruncating)];

    private static T[] Filled<T>(int length)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [.. Enumerable.Repeat(T.CreateTruncating(Canary), length)];
}
