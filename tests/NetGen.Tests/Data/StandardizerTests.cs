using NetGen.Data;

namespace NetGen.Tests.Data;

public class StandardizerTests
{
    // The first column has mean 5 and deviation 2, the second is constant.
    private static readonly double[] Rows = [2, 0.1, 4, 0.1, 4, 0.1, 4, 0.1, 5, 0.1, 5, 0.1, 7, 0.1, 9, 0.1];

    [Fact]
    public void Means_and_deviations_are_those_of_the_rows()
    {
        Standardizer standardizer = Standardizer.Fit<double>(Rows, 2);

        Assert.Equal(5, standardizer.Means[0]);
        Assert.Equal(2, standardizer.Deviations[0]);
        Assert.Equal(0.1, standardizer.Means[1], 1e-15);
        Assert.Equal(1, standardizer.Deviations[1]);
    }

    [Fact]
    public void Other_rows_are_scaled_by_the_numbers_of_the_fitted_ones()
    {
        float[] rows = [9, 1.1f, 1, 0.1f];

        Standardizer.Fit<double>(Rows, 2).Apply<float>(rows);

        Assert.Equal(2, rows[0]);
        Assert.Equal(1, rows[1], 1e-6);
        Assert.Equal(-2, rows[2]);
        Assert.Equal(0, rows[3], 1e-6);
    }

    [Fact]
    public void What_are_not_whole_rows_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>("rows", () => Standardizer.Fit<double>([1, 2, 3], 2));
        Assert.StartsWith("Expected one or more rows of 2 values, got 3 values.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("rows", () => Standardizer.Fit<double>([], 2));
        Assert.Throws<ArgumentOutOfRangeException>("columns", () => Standardizer.Fit<double>([1], 0));
        Assert.Throws<ArgumentException>("rows", () => Standardizer.Fit<double>(Rows, 2).Apply<double>([1, 2, 3]));
    }
}
