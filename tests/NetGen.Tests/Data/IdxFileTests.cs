using System.IO.Compression;
using NetGen.Data;

namespace NetGen.Tests.Data;

public class IdxFileTests
{
    // Checksum and length, which the platform's reader may or may not miss.
    private const int TrailerLength = 8;

    // Two images of 1 × 3 pixels, and their labels.
    private static readonly byte[] Images = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 0, 128, 255, 1, 2, 3];
    private static readonly byte[] Labels = [0, 0, 8, 1, 0, 0, 0, 2, 7, 0];

    [Fact]
    public void Dimensions_and_values_are_read()
    {
        using TemporaryFile file = new(Images);

        IdxFile idx = IdxFile.Read(file.Path);

        Assert.Equal([2, 1, 3], idx.Dimensions.AsSpan());
        Assert.Equal([0, 128, 255, 1, 2, 3], idx.Values.ToArray());
    }

    [Fact]
    public void A_gzip_file_is_recognised()
    {
        using TemporaryFile file = new(Compress(Images));

        Assert.Equal([2, 1, 3], IdxFile.Read(file.Path).Dimensions.AsSpan());
    }

    [Fact]
    public void Images_and_labels_become_rows()
    {
        using TemporaryFile images = new(Images);
        using TemporaryFile labels = new(Compress(Labels));

        LabelledData<float> data = IdxFile.ReadLabelled<float>(images.Path, labels.Path, 10);

        Assert.Equal(2, data.RowCount);
        Assert.Equal([0, 128, 255, 1, 2, 3], data.Rows);
        Assert.Equal([7, 0], data.Labels);
        Assert.Equal(3, data.Columns.Length);
        Assert.Equal(10, data.ClassNames.Length);
    }

    [Theory]
    [InlineData(new byte[0], "this one starts with \"\"")]
    [InlineData(new byte[] { 0, 0, 8 }, "this one starts with \"000008\"")]
    [InlineData(new byte[] { 0, 0, 13, 1, 0, 0, 0, 0 }, "this one starts with \"00000D01\"")]
    [InlineData(new byte[] { 1, 0, 8, 1, 0, 0, 0, 1, 5 }, "this one starts with \"01000801\"")]
    [InlineData(new byte[] { 0, 0, 8, 0 }, "this one starts with \"00000800\"")]
    [InlineData(new byte[] { 0, 0, 8, 2, 0, 0, 0, 1 }, "expected 12 bytes for the sizes of 2 dimensions, the file ends after 8.")]
    [InlineData(new byte[] { 0, 0, 8, 1, 0, 0, 0, 3, 1, 2 }, "expected 3 values, got 2 after the header of 8 bytes.")]
    [InlineData(new byte[] { 0, 0, 8, 1, 0, 0, 0, 1, 1, 2 }, "expected 1 values, got 2 after the header of 8 bytes.")]
    [InlineData(new byte[] { 0, 0, 8, 2, 255, 255, 255, 255, 255, 255, 255, 255, 1 }, "expected -1 × -1 values, got 1 after the header of 12 bytes.")]
    [InlineData(new byte[] { 0, 0, 8, 1, 0, 0, 0, 0 }, "expected 0 values, got 0")]
    [InlineData(new byte[] { 0x1F, 0x8B, 1, 2, 3 }, "expected whole gzip data, they are damaged or cut off.")]
    public void A_wrong_file_is_refused_by_what_was_expected(byte[] content, string problem)
    {
        using TemporaryFile file = new(content);

        DataFormatException error = Assert.Throws<DataFormatException>(() => IdxFile.Read(file.Path));

        Assert.Equal(file.Path, error.Path);
        Assert.StartsWith(file.Path + ": ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_file_that_is_cut_off_is_refused_wherever_the_cut_is()
    {
        byte[] whole = Compress(Images);
        for (int length = 0; length < whole.Length - TrailerLength; length++)
        {
            using TemporaryFile file = new(whole[..length]);
            Assert.Throws<DataFormatException>(() => IdxFile.Read(file.Path));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 8, 1, 0, 0, 0, 3, 1, 2, 3 }, "expected 2 labels, one for each row of ")]
    [InlineData(new byte[] { 0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 1, 1, 2 }, "expected 2 labels, one for each row of ")]
    [InlineData(new byte[] { 0, 0, 8, 1, 0, 0, 0, 2, 9, 10 }, "expected labels from 0 to 9, got 10 as label 1 (from 0).")]
    public void Labels_that_do_not_fit_are_refused(byte[] content, string problem)
    {
        using TemporaryFile images = new(Images);
        using TemporaryFile labels = new(content);

        DataFormatException error = Assert.Throws<DataFormatException>(() => IdxFile.ReadLabelled<float>(images.Path, labels.Path, 10));

        Assert.Equal(labels.Path, error.Path);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    private static byte[] Compress(byte[] bytes)
    {
        using MemoryStream compressed = new();
        using (GZipStream stream = new(compressed, CompressionLevel.Optimal))
        {
            stream.Write(bytes);
        }

        return compressed.ToArray();
    }
}
