namespace NetGen.Models.Tests;

public class ModelOptionsTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("0", 0L)]
    [InlineData("12583040", 12583040L)]
    public void A_project_file_says_how_much_an_archive_may_unpack_to(string text, long? expected) => Assert.Equal(expected, ModelOptions.BytesIn("m.npz", text));

    [Theory]
    [InlineData("-1")]
    [InlineData("1 MB")]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    public void What_is_no_number_of_bytes_is_refused(string text) => Assert.Equal(
        $"Expected MaxUnpackedBytes to be a number of bytes, but found \"{text}\"",
        Assert.Throws<ModelFormatException>(() => ModelOptions.BytesIn("m.npz", text)).Problem);
}
