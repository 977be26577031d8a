namespace NetGen.Tests.Training;

public class ConfusionTests
{
    [Fact]
    public void Counts_shares_and_table_follow_from_what_was_added()
    {
        Confusion confusion = new(3);
        foreach ((int actual, int predicted) in ((int, int)[])[(0, 0), (0, 0), (0, 1), (1, 1), (1, 0)])
        {
            confusion.Add(actual, predicted);
        }

        Assert.Equal(1, confusion.Count(0, 1));
        Assert.Equal(5, confusion.Total);
        Assert.Equal(3, confusion.Correct);
        Assert.Equal(0.6, confusion.Accuracy);
        Assert.Equal(2.0 / 3, confusion.Precision(0));
        Assert.Equal(0.5, confusion.Recall(1));
        Assert.Equal(double.NaN, confusion.Precision(2));
        Assert.Equal(double.NaN, confusion.Recall(2));
        Assert.Equal(
            """
               actual      0      1  2  recall
                    0      2      1  0   66.7%
                    1      1      1  0   50.0%
                    2      0      0  0       -
            precision  66.7%  50.0%  -   60.0%

            """,
            confusion.ToString());
    }

    [Fact]
    public void Nothing_counted_has_no_accuracy() => Assert.Equal(double.NaN, new Confusion(2).Accuracy);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_class_that_does_not_exist_is_refused_and_not_counted(int wrong)
    {
        Confusion confusion = new(2);

        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>("predicted", () => confusion.Add(0, wrong));
        Assert.StartsWith("Expected 0 to 1.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("actual", () => confusion.Add(wrong, 0));
        Assert.Throws<ArgumentOutOfRangeException>("label", () => confusion.Recall(wrong));
        Assert.Throws<ArgumentOutOfRangeException>("label", () => confusion.Precision(wrong));
        Assert.Equal(0, confusion.Total);
        Assert.Throws<ArgumentOutOfRangeException>("classes", () => new Confusion(0));
    }
}
