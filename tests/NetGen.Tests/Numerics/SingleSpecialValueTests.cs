namespace NetGen.Tests.Numerics;

public class SingleSpecialValueTests
{
    private static readonly float[] NaNs = [float.NaN, -float.NaN, BitConverter.UInt32BitsToSingle(0x7F80_0001), BitConverter.UInt32BitsToSingle(0x7FC0_0001), BitConverter.UInt32BitsToSingle(0xFFFF_FFFF), BitConverter.UInt32BitsToSingle(0x7FC0_00FF)];

    public static TheoryData<string> Functions => Accuracy.AllFunctions;

    public static TheoryData<string, double, double> Exact => SpecialValues.Exact;

    public static TheoryData<string> Rising => SpecialValues.Rising;

    public static TheoryData<string> Settling => SpecialValues.Settling;

    [Theory]
    [MemberData(nameof(Exact))]
    public void Exact_results_and_limits_are_met_at_every_width(string function, double z, double expected)
    {
        foreach (int bits in SingleFunctions.Widths)
        {
            float result = SingleFunctions.Map(function, bits, [(float)z])[0];
            Assert.Equal((float)expected, result);
            Assert.True(function != "Tanh" || float.IsNegative(result) == double.IsNegative(z), "The sign of tanh is that of z, for 0 too.");
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void NaN_gives_NaN_whatever_its_payload(string function)
    {
        foreach (int bits in SingleFunctions.Widths)
        {
            Assert.All(SingleFunctions.Map(function, bits, NaNs), result => Assert.True(float.IsNaN(result)));
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_finite_argument_never_gives_NaN(string function)
    {
        float[] arguments = [.. Enumerable.Range(0, 20_000).Select(i => BitConverter.UInt32BitsToSingle((uint)i * 214_748))];
        arguments = [.. arguments.Where(float.IsFinite), float.MinValue, float.MaxValue, float.Epsilon, -float.Epsilon];
        float[] results = SingleFunctions.Map(function, 128, arguments);

        Assert.All(arguments, (z, i) => Assert.Equal(function == "Log" && z < 0, float.IsNaN(results[i])));
    }

    [Theory]
    [MemberData(nameof(Rising))]
    public void A_rising_function_does_not_fall_in_its_tails(string function)
    {
        float[] arguments = [.. Enumerable.Range(-12_000, 24_001).Select(i => i / (float)16)];
        float[] results = SingleFunctions.Map(function, 128, arguments);

        Assert.All(results.Skip(1), (result, i) => Assert.True(result >= results[i], $"{function} falls from {results[i]:R} to {result:R} before {arguments[i + 1]:R}."));
    }

    [Theory]
    [MemberData(nameof(Settling))]
    public void A_tail_settles_on_its_limit(string function)
    {
        float[] sizes = [.. Enumerable.Range(128, 12_000).Select(i => i / (float)16)];
        float[] left = SingleFunctions.Map(function, 128, [.. sizes.Select(size => -size)]);
        float[] right = SingleFunctions.Map(function, 128, sizes);

        bool gradient = function.EndsWith("Gradient", StringComparison.Ordinal);
        Assert.All(left.Skip(1), (result, i) => Assert.True(Math.Abs(result) <= Math.Abs(left[i]), $"{function} leaves 0 at {-sizes[i + 1]:R}."));
        Assert.Equal(0, left[^1]);
        Assert.Equal(gradient ? 1 : sizes[^1], right[^1]);
    }
}
