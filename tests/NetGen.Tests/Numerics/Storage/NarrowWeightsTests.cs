using NetGen.Numerics;

namespace NetGen.Tests.Numerics;

public class NarrowWeightsTests
{
    [Theory]
    [InlineData(127f, 127)]
    [InlineData(-127f, -127)]
    [InlineData(0.5f, 0)]
    [InlineData(1.5f, 2)]
    [InlineData(-2.5f, -2)]
    [InlineData(2.75f, 3)]
    public void The_largest_weight_of_an_output_is_127_and_halves_go_to_even(float weight, int expected)
    {
        float scale = NarrowWeights.Int8Scale(127 * 0.25f);
        Assert.Equal(0.25f, scale);
        Assert.Equal(expected, NarrowWeights.ToInt8(weight * 0.25f, scale));
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(float.Epsilon)]
    [InlineData(100 * float.Epsilon)]
    public void Weights_too_small_for_a_scale_stay_within_8_bits(float largest)
    {
        float scale = NarrowWeights.Int8Scale(largest);
        Assert.InRange(NarrowWeights.ToInt8(largest, scale), 0, 127);
        Assert.Equal(-NarrowWeights.ToInt8(largest, scale), NarrowWeights.ToInt8(-largest, scale));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3)]
    [InlineData(5, 7)]
    public void Two_inputs_lie_side_by_side_for_each_output_and_an_odd_one_has_a_partner(int inputs, int outputs)
    {
        long[] places =
        [
            .. from input in Enumerable.Range(0, inputs + (inputs % 2))
               from output in Enumerable.Range(0, outputs)
               select NarrowWeights.Index(input, output, outputs),
        ];
        Assert.Equal(Enumerable.Range(0, places.Length).Select(place => (long)place), places.Order());
        Assert.Equal(places.Length, NarrowWeights.Count(inputs, outputs));
        Assert.Equal(NarrowWeights.Index(0, outputs - 1, outputs) + 1, NarrowWeights.Index(1, outputs - 1, outputs));
    }

    [Theory]
    [InlineData(1, 32767)]
    [InlineData(516, 32767)]
    [InlineData(1024, 16513)]
    [InlineData(16_909_320, 1)]
    public void Integers_of_a_row_are_as_large_as_no_sum_overflows(int inputs, int expected)
    {
        Assert.Equal(expected, NarrowWeights.MaxInput(inputs));
        Assert.True(127L * expected * inputs <= int.MaxValue);
        Assert.True(expected == short.MaxValue || 127L * (expected + 1) * inputs > int.MaxValue);
    }
}
