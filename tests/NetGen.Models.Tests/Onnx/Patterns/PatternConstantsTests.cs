namespace NetGen.Models.Tests.Onnx.Patterns;

public class PatternConstantsTests
{
    public static TheoryData<double> Numbers => [Math.Sqrt(2), Math.Sqrt(0.5), Math.Sqrt(2 / Math.PI), 0.044715, 0.044715 * Math.Sqrt(2 / Math.PI), 0.01];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_nearest_number_of_a_type_stands_for_the_number_itself(double number)
    {
        foreach (NumberType type in Enum.GetValues<NumberType>())
        {
            Assert.Equal(number, PatternConstants.Exact(NumberTypes.Round(number, type), type));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_is_computed_in_single_precision_is_the_same_number_of_16_bits(double number)
    {
        // The proof that a constant that was rounded twice, or computed in a few operations, is the nearest of 16 bits: no boundary lies near it.
        foreach (NumberType type in new[] { NumberType.Float16, NumberType.BFloat16 })
        {
            double roundoff = Math.Pow(2, -24) * number;
            Assert.All(Enumerable.Range(-8, 17), count => Assert.Equal(NumberTypes.Round(number, type), NumberTypes.Round((float)(number + (count * roundoff)), type)));
        }
    }

    [Fact]
    public void What_other_exporters_compute_step_by_step_in_single_precision_is_the_nearest_number()
    {
        Assert.Equal((float)Math.Sqrt(0.5), 1 / (float)Math.Sqrt(2));
        Assert.Equal((float)Math.Sqrt(2), 1 / (float)Math.Sqrt(0.5));
        Assert.Equal((float)(0.044715 * Math.Sqrt(2 / Math.PI)), 0.044715f * (float)Math.Sqrt(2 / Math.PI));
    }

    [Fact]
    public void What_PyTorch_computes_step_by_step_in_single_precision_stands_for_the_number()
    {
        float stepwise = MathF.Sqrt((float)(2 / Math.PI));

        Assert.NotEqual((float)Math.Sqrt(2 / Math.PI), stepwise);
        Assert.Equal(Math.Sqrt(2 / Math.PI), PatternConstants.Exact(stepwise, NumberType.Float32));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(0.5)]
    [InlineData(20)]
    [InlineData(1.4140625)]
    public void Other_constants_are_what_they_are(double constant) => Assert.Equal(constant, PatternConstants.Exact(constant, NumberType.Float32));
}
