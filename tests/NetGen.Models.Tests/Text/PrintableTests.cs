namespace NetGen.Models.Tests.Text;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("\u001b[2J", "\\u001b[2J")]
    [InlineData("a\r\nb\tc\0", "a\\u000d\\u000ab\\u0009c\\u0000")]
    [InlineData("\u0085\u2028\u2029", "\\u0085\\u2028\\u2029")]
    [InlineData("a\u202egpj\u2066\u200e\u061c\ufeff\u00ad", "a\\u202egpj\\u2066\\u200e\\u061c\\ufeff\\u00ad")]
    [InlineData("tag \U000e0041", "tag \\udb40\\udc41")]
    [InlineData("\ufffe\uffff", "\\ufffe\\uffff")]
    public void What_cannot_be_seen_is_written_as_its_code(string text, string expected) => Assert.Equal(expected, Printable.Of(text));

    [Fact]
    public void Halves_of_surrogate_pairs_are_written_as_their_codes() => Assert.Equal("\\ud800x\\udc00", Printable.Of("\ud800x\udc00"));

    [Theory]
    [InlineData("models/digits.onnx")]
    [InlineData("a\nb\\u0041\\c\ud800\u2028")]
    public void An_encoded_text_is_decoded_to_what_it_was(string text)
    {
        string encoded = Printable.Encode(text);

        Assert.Equal(Printable.Of(encoded), encoded);
        Assert.Equal(text, Printable.Decode(encoded));
    }

    [Theory]
    [InlineData("")]
    [InlineData("models/digits.onnx")]
    [InlineData(@"C:\models\$(touch x) `y` ""z"" 'q'; %41 | <b>.json")]
    [InlineData("größe 数字 عربي e\u0301 \U0001f600")]
    [InlineData("\\u001b")]
    public void What_can_be_seen_stays(string text) => Assert.Equal(text, Printable.Of(text));
}
