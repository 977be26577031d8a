using System.Globalization;
using NetGen.Data;

namespace NetGen.Tests.Data;

public class CsvFileTests
{
    [Fact]
    public void Rows_columns_and_labels_are_read_in_the_order_of_the_file()
    {
        using TemporaryFile file = new("width,label,height\n1.5,0,-2\n3,1,4e-1\n");

        LabelledData<double> data = CsvFile.Read<double>(file.Path, labelColumn: "label", classes: 2);

        Assert.Equal(2, data.RowCount);
        Assert.Equal([1.5, -2, 3, 0.4], data.Rows);
        Assert.Equal([0, 1], data.Labels);
        Assert.Equal(["width", "height"], data.Columns.AsSpan());
        Assert.Equal(["0", "1"], data.ClassNames.AsSpan());
    }

    [Fact]
    public void Labels_may_be_names()
    {
        using TemporaryFile file = new("x,kind\r\n1,\"rose, red\"\r\n\r\n2,iris\r\n");

        LabelledData<float> data = CsvFile.Read<float>(file.Path, "kind", ["iris", "rose, red"]);

        Assert.Equal([1, 0], data.Labels);
        Assert.Equal([1, 2], data.Rows);
        Assert.Equal(["iris", "rose, red"], data.ClassNames.AsSpan());
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("5e-324")]
    [InlineData("1.7976931348623157E+308")]
    [InlineData("-0.80677066850786427")]
    public void A_double_is_read_exactly(string text)
    {
        using TemporaryFile file = new($"x,label\n{text},0\n");

        Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), CsvFile.Read<double>(file.Path, "label", 1).Rows[0]);
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        using TemporaryFile file = new("x,y,label\n-1.5,1234.5,1\n");
        using TemporaryFile wrong = new("x,y,label\n-1.5,oops,1\n");
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NegativeSign = "\u2212";
        hostile.NumberFormat.NumberDecimalSeparator = ",";
        hostile.NumberFormat.NumberGroupSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = hostile;

            LabelledData<double> data = CsvFile.Read<double>(file.Path, "label", 2);

            Assert.Equal([-1.5, 1234.5], data.Rows);
            Assert.Equal([1], data.Labels);
            DataFormatException error = Assert.Throws<DataFormatException>(() => CsvFile.Read<double>(wrong.Path, "label", 2));
            Assert.Equal($"{wrong.Path}, line 2, column \"y\": expected a finite number such as -1.5e3, got \"oops\".", error.Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("x,y,label\n1,2,0\n1,abc,0\n", 3, "y", "expected a finite number such as -1.5e3, got \"abc\".")]
    [InlineData("x,y,label\n1,,0\n", 2, "y", "expected a finite number such as -1.5e3, got \"\".")]
    [InlineData("x,y,label\nNaN,1,0\n", 2, "x", "expected a finite number such as -1.5e3, got \"NaN\".")]
    [InlineData("x,y,label\n1,-Infinity,0\n", 2, "y", "expected a finite number such as -1.5e3, got \"-Infinity\".")]
    [InlineData("x,y,label\n1,1e39,0\n", 2, "y", "expected a finite number such as -1.5e3, got \"1e39\".")]
    [InlineData("x,y,label\n1,\"1,5\",0\n", 2, "y", "expected a finite number such as -1.5e3, got \"1,5\".")]
    [InlineData("x,y,label\n1,2,0\n\n1,2,2\n", 4, "label", "expected one of the labels 0, 1, got \"2\".")]
    [InlineData("x,y,label\n1,2,\n", 2, "label", "expected one of the labels 0, 1, got \"\".")]
    [InlineData("x,y,label\n1,2,0\n1,2\n", 3, null, "expected 3 fields, as in the first line, got 2.")]
    [InlineData("x,y,label\n1,2,0,\n", 2, null, "expected 3 fields, as in the first line, got 4.")]
    [InlineData("x,y,class\n1,2,0\n", 1, "label", "expected a column of this name, got x, y, class.")]
    [InlineData("x,x,label\n1,2,0\n", 1, "x", "expected different names for the columns, got this one twice.")]
    [InlineData("label\n0\n", 1, null, "expected columns of numbers beside the labels, got none.")]
    [InlineData("x,y,label\n", null, null, "expected rows of data after the first line, got none.")]
    [InlineData("", null, null, "expected the names of the columns in the first line, the file is empty.")]
    public void A_wrong_file_is_refused_by_line_column_and_what_was_expected(string content, int? line, string? column, string problem)
    {
        using TemporaryFile file = new(content);

        DataFormatException error = Assert.Throws<DataFormatException>(() => CsvFile.Read<float>(file.Path, "label", 2));

        Assert.Equal(file.Path, error.Path);
        Assert.Equal(line, error.Line);
        Assert.Equal(column, error.Column);
        Assert.StartsWith(file.Path, error.Message, StringComparison.Ordinal);
        Assert.EndsWith(": " + problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x,label\n1,0\n\"2,1\n3,1\n")]
    [InlineData("x,label\n1,0\n\"1\"5,1\n")]
    public void A_wrong_quote_is_refused_by_its_line(string content)
    {
        using TemporaryFile file = new(content);

        DataFormatException error = Assert.Throws<DataFormatException>(() => CsvFile.Read<float>(file.Path, "label", 2));

        Assert.Equal(3, error.Line);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_io_error() =>
        Assert.Throws<FileNotFoundException>(() => CsvFile.Read<float>(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), "label", 2));

    [Fact]
    public void Select_copies_rows_in_the_given_order()
    {
        using TemporaryFile file = new("x,y,label\n1,2,0\n3,4,1\n5,6,0\n");
        LabelledData<float> data = CsvFile.Read<float>(file.Path, "label", 2);

        LabelledData<float> selected = data.Select([2, 1]);
        selected.Rows[0] = 9;

        Assert.Equal([9, 6, 3, 4], selected.Rows);
        Assert.Equal([0, 1], selected.Labels);
        Assert.Equal([1, 2, 3, 4, 5, 6], data.Rows);
        Assert.Throws<ArgumentOutOfRangeException>("rowNumbers", () => data.Select([3]));
    }
}
