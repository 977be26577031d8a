using NetGen.CodeGeneration.Narrow;

namespace NetGen.Models.Tests.Numbers;

public class SmallFloatTests
{
    private const int PatternCount = 1 << 16;

    [Fact]
    public void Every_float16_has_the_value_that_the_framework_gives_it() =>
        Assert.All(Enumerable.Range(0, PatternCount), bits => AssertSame((double)BitConverter.UInt16BitsToHalf((ushort)bits), SmallFloat.Float16.ToDouble(bits)));

    [Fact]
    public void Every_bfloat16_is_the_upper_half_of_a_float() =>
        Assert.All(Enumerable.Range(0, PatternCount), bits => AssertSame(BitConverter.Int32BitsToSingle(bits << 16), SmallFloat.BFloat16.ToDouble(bits)));

    [Fact]
    public void Doubles_round_to_float16_as_the_framework_rounds_them()
    {
        Random random = new(1);
        double[] values =
        [
            0, -0.0, double.Epsilon, 5.960464477539063e-8, 2.9802322387695312e-8, 2.980232238769532e-8, 65504, 65519.99, 65520, -65520, 1e300, double.NaN,
            double.PositiveInfinity, double.NegativeInfinity, .. Enumerable.Range(0, 100_000).Select(_ => Any(random, 40)),
        ];
        Assert.All(values, value => AssertSame((double)(Half)value, SmallFloat.Float16.ToDouble(SmallFloat.Float16.FromDouble(value))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_midpoint_rounds_to_the_even_neighbour_and_what_lies_beside_it_to_the_nearer(bool isBrain)
    {
        SmallFloat format = isBrain ? SmallFloat.BFloat16 : SmallFloat.Float16;
        int infinity = format.FromDouble(double.PositiveInfinity);
        Assert.All(Enumerable.Range(0, infinity - 1), bits =>
        {
            double middle = (format.ToDouble(bits) + format.ToDouble(bits + 1)) / 2;
            Assert.Equal(bits + (bits & 1), format.FromDouble(middle));
            Assert.Equal(bits, format.FromDouble(Math.BitDecrement(middle)));
            Assert.Equal(bits + 1, format.FromDouble(Math.BitIncrement(middle)));
        });
    }

    [Fact]
    public void What_is_beyond_the_largest_bfloat16_becomes_infinite()
    {
        double largest = SmallFloat.BFloat16.ToDouble(0x7F7F);
        double middle = largest + (Math.Pow(2, 120) / 2);

        Assert.Equal(0x7F7F, SmallFloat.BFloat16.FromDouble(Math.BitDecrement(middle)));
        Assert.Equal(0xFF80, SmallFloat.BFloat16.FromDouble(-middle));
    }

    private static double Any(Random random, int exponents) => (random.NextDouble() - 0.5) * Math.Pow(2, random.Next(-exponents, exponents));

    private static void AssertSame(double expected, double actual) =>
        Assert.True(double.IsNaN(expected) ? double.IsNaN(actual) : BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual), $"expected {expected}, got {actual}");
}
