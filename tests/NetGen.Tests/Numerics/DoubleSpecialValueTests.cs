namespace NetGen.Tests.Numerics;

public class DoubleSpecialValueTests
{
    private static readonly double[] NaNs = [double.NaN, -double.NaN, BitConverter.UInt64BitsToDouble(0x7FF0_0000_0000_0001), BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_0001), BitConverter.UInt64BitsToDouble(ulong.MaxValue), BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_07FF)];

    public static TheoryData<string> Functions => Accuracy.AllFunctions;

    public static TheoryData<string, double, double> Exact => SpecialValues.Exact;

    public static TheoryData<string> Rising => SpecialValues.Rising;

    public static TheoryData<string> Settling => SpecialValues.Settling;

    [Theory]
    [MemberData(nameof(Exact))]
    public void Exact_results_and_limits_are_met_at_every_width(string function, double z, double expected)
    {
        foreach (int bits in DoubleFunctions.Widths)
        {
            double result = DoubleFunctions.Map(function, bits, [z])[0];
            Assert.Equal(expected, result);
            Assert.True(function != "Tanh" || double.IsNegative(result) == double.IsNegative(z), "The sign of tanh is that of z, for 0 too.");
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void NaN_gives_NaN_whatever_its_payload(string function)
    {
        foreach (int bits in DoubleFunctions.Widths)
        {
            Assert.All(DoubleFunctions.Map(function, bits, NaNs), result => Assert.True(double.IsNaN(result)));
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_finite_argument_never_gives_NaN(string function)
    {
        double[] arguments = [.. Enumerable.Range(0, 20_000).Select(i => BitConverter.UInt64BitsToDouble((ulong)i * 922_337_203_685_477))];
        arguments = [.. arguments.Where(double.IsFinite), double.MinValue, double.MaxValue, double.Epsilon, -double.Epsilon];
        double[] results = DoubleFunctions.Map(function, 128, arguments);

        Assert.All(arguments, (z, i) => Assert.Equal(function == "Log" && z < 0, double.IsNaN(results[i])));
    }

    [Theory]
    [MemberData(nameof(Rising))]
    public void A_rising_function_does_not_fall_in_its_tails(string function)
    {
        double[] arguments = [.. Enumerable.Range(-12_000, 24_001).Select(i => i / (double)16)];
        double[] results = DoubleFunctions.Map(function, 128, arguments);

        Assert.All(results.Skip(1), (result, i) => Assert.True(result >= results[i], $"{function} falls from {results[i]:R} to {result:R} before {arguments[i + 1]:R}."));
    }

    [Theory]
    [MemberData(nameof(Settling))]
    public void A_tail_settles_on_its_limit(string function)
    {
        double[] sizes = [.. Enumerable.Range(128, 12_000).Select(i => i / (double)16)];
        double[] left = DoubleFunctions.Map(function, 128, [.. sizes.Select(size => -size)]);
        double[] right = DoubleFunctions.Map(function, 128, sizes);

        bool gradient = function.EndsWith("Gradient", StringComparison.Ordinal);
        Assert.All(left.Skip(1), (result, i) => Assert.True(Math.Abs(result) <= Math.Abs(left[i]), $"{function} leaves 0 at {-sizes[i + 1]:R}."));
        Assert.Equal(0, left[^1]);
        Assert.Equal(gradient ? 1 : sizes[^1], right[^1]);
    }
}
