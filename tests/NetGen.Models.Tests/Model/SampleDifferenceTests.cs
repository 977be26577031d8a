namespace NetGen.Models.Tests.Model;

public class SampleDifferenceTests
{
    [Fact]
    public void The_worst_difference_is_one_of_a_number_to_1_or_to_a_larger_expected_number()
    {
        SampleDifference worst = SampleDifference.Worst([0.5, 1000, 3, 4], new([], [[0, 900], [3, 4]]));

        Assert.Equal(new(0.5, 0, 0, 0.5, 0), worst);
    }

    [Fact]
    public void Nothing_is_worse_than_an_output_that_is_no_number()
    {
        SampleDifference worst = SampleDifference.Worst([0.5, 1, 3, double.NaN], new([], [[0, 0], [3, 4]]));

        Assert.Equal((double.PositiveInfinity, 1, 1), (worst.Value, worst.Row, worst.Output));
    }
}
