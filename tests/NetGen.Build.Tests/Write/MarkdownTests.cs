using NetGen.Build.Write;

namespace NetGen.Build.Tests.Write;

public class MarkdownTests
{
    [Theory]
    [InlineData("net10.0, Release", "net10.0, Release")]
    [InlineData("<b>*a*_`[x](y)|\\", "\\<b\\>\\*a\\*\\_\\`\\[x\\](y)\\|\\\\")]
    [InlineData("a\n# b\u202e", "a\\\\u000a\\# b\\\\u202e")]
    public void Text_has_no_marks(string text, string expected) => Assert.Equal(expected, Markdown.Text(text));

    [Theory]
    [InlineData("Net.dll", "`Net.dll`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("``", "``` `` ```")]
    [InlineData("a\u001bb", "`a\\u001bb`")]
    public void Code_ends_where_it_ends(string text, string expected) => Assert.Equal(expected, Markdown.Code(text));

    [Theory]
    [InlineData("App.Networks/_Net.svg", "App.Networks/_Net.svg")]
    [InlineData("a b)/c(d).svg", "a%20b%29/c%28d%29.svg")]
    public void Targets_of_links_have_no_spaces_or_parentheses(string path, string expected) => Assert.Equal(expected, Markdown.Target(path));
}
