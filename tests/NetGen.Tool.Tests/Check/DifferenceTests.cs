using NetGen.Tool.Check;

namespace NetGen.Tool.Tests.Check;

public class DifferenceTests
{
    [Fact]
    public void The_worst_difference_is_one_of_a_number_to_1_or_to_a_larger_expected_number()
    {
        Difference worst = Difference.Worst([0.5f, 1000, 3, 4], [[0, 900], [3, 4]]);

        Assert.Equal((0.5, 0, 0), (worst.Value, worst.Row, worst.Output));
    }

    [Fact]
    public void Nothing_is_worse_than_an_output_that_is_no_number()
    {
        Difference worst = Difference.Worst([0.5f, 1, 3, float.NaN], [[0, 0], [3, 4]]);

        Assert.Equal((double.PositiveInfinity, 1, 1), (worst.Value, worst.Row, worst.Output));
    }
}
