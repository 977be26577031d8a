using System.Runtime.InteropServices;

namespace NetGen.Tests.Training;

public class LabelsTests
{
    [Fact]
    public void OneHot_overwrites_the_rows()
    {
        float[] rows = [9, 9, 9, 9, 9, 9];

        Labels.OneHot([2, 0], 3, rows);

        Assert.Equal([0, 0, 1, 1, 0, 0], rows);
    }

    [Fact]
    public void OneHot_counts_classes_from_first()
    {
        double[] rows = new double[4];

        Labels.OneHot([1, 2], 2, rows, first: 1);

        Assert.Equal([1, 0, 0, 1], rows);
    }

    [Theory]
    [InlineData(0, "The label at index 1 is 0; expected 1 to 3.")]
    [InlineData(4, "The label at index 1 is 4; expected 1 to 3.")]
    [InlineData(int.MinValue, "The label at index 1 is -2147483648; expected 1 to 3.")]
    [InlineData(int.MaxValue, "The label at index 1 is 2147483647; expected 1 to 3.")]
    public void OneHot_refuses_a_label_outside_the_classes_and_writes_nothing(int label, string message)
    {
        float[] rows = [9, 9, 9, 9, 9, 9];

        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>("labels", () => Labels.OneHot([1, label], 3, rows, first: 1));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.All(rows, value => Assert.Equal(9, value));
    }

    [Fact]
    public void OneHot_refuses_rows_that_do_not_fit()
    {
        ArgumentException error = Assert.Throws<ArgumentException>("rows", () => Labels.OneHot<float>([0, 1], 3, new float[5]));
        Assert.StartsWith("Expected 6 elements (2 × 3), but rows has 5.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("classes", () => Labels.OneHot<float>([], 0, []));
    }

    [Fact]
    public void OneHot_refuses_numbers_that_no_network_has()
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(() => Labels.OneHot([0], 2, new int[2]));
        Assert.Equal("Expected numbers of type float or double, a network's, but got System.Int32.", error.Message);
    }

    [Fact]
    public void Labels_that_share_memory_with_the_rows_are_refused_and_nothing_changes()
    {
        int[] memory = [0, 1, 0, 0, 0, 0];
        float[] rows = [1, 2, 3, 4];
        double[] longRows = [1, 2, 3, 4];

        Assert.Throws<ArgumentException>("rows", () => Labels.OneHot(memory.AsSpan(0, 2), 2, MemoryMarshal.Cast<int, float>(memory.AsSpan(1, 4))));
        Assert.Throws<ArgumentException>("rows", () => Labels.OneHot(memory.AsSpan(0, 1), 2, MemoryMarshal.Cast<int, double>(memory.AsSpan(0, 4))));
        Assert.Throws<ArgumentException>("labels", () => Labels.ArgMax<float>(rows, MemoryMarshal.Cast<float, int>(rows.AsSpan(3, 1))));
        Assert.Throws<ArgumentException>("labels", () => Labels.ArgMax<double>(longRows, MemoryMarshal.Cast<double, int>(longRows.AsSpan())[6..]));

        Assert.Equal([0, 1, 0, 0, 0, 0], memory);
        Assert.Equal([1, 2, 3, 4], rows);
        Assert.Equal([1, 2, 3, 4], longRows);
    }

    [Theory]
    [InlineData(new[] { 1.0, 3, 2 }, 1)]
    [InlineData(new[] { 3.0, 1, 3 }, 0)]
    [InlineData(new[] { double.NegativeInfinity, -5 }, 1)]
    [InlineData(new[] { double.NaN, 1, 2 }, 2)]
    [InlineData(new[] { 1, double.NaN }, 0)]
    [InlineData(new[] { double.NaN, double.NegativeInfinity }, 1)]
    [InlineData(new[] { double.NaN, double.NaN }, 0)]
    public void ArgMax_gives_the_first_largest_and_never_a_NaN(double[] row, int expected)
    {
        Assert.Equal(expected, Labels.ArgMax<double>(row));
        Assert.Equal(expected + 1, Labels.ArgMax<double>(row, first: 1));
    }

    [Fact]
    public void ArgMax_goes_back_from_the_rows_that_OneHot_makes()
    {
        int[] labels = [3, 1, 2, 2];
        float[] rows = new float[12];
        int[] back = new int[4];

        Labels.OneHot(labels, 3, rows, first: 1);
        Labels.ArgMax<float>(rows, back, first: 1);

        Assert.Equal(labels, back);
    }

    [Fact]
    public void ArgMax_refuses_what_are_not_rows()
    {
        Assert.Throws<ArgumentException>("row", () => Labels.ArgMax<float>([]));
        Assert.Throws<ArgumentException>("rows", () => Labels.ArgMax<float>([1, 2, 3], new int[2]));
        Assert.Throws<ArgumentException>("rows", () => Labels.ArgMax<float>([], new int[2]));
        Assert.Throws<ArgumentException>("rows", () => Labels.ArgMax<float>([1, 2], (Span<int>)[]));
    }

    [Fact]
    public void ArgMax_refuses_a_first_class_after_which_numbers_run_out()
    {
        int[] labels = [7];

        Assert.Equal(int.MaxValue, Labels.ArgMax<float>([1, 2], first: int.MaxValue - 1));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => Labels.ArgMax<float>([1, 2], first: int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => Labels.ArgMax<float>([1, 2], labels, first: int.MaxValue));
        Assert.Equal(7, labels[0]);
    }
}
