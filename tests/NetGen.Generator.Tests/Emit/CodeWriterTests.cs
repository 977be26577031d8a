using NetGen.CodeGeneration.Emit;

namespace NetGen.Generator.Tests.Emit;

public class CodeWriterTests
{
    [Fact]
    public void Blocks_indent_and_blank_lines_stay_empty()
    {
        CodeWriter writer = new();
        using (writer.Block("class A"))
        {
            writer.Write("int a;\n\nint b;");
        }

        Assert.Equal("class A\n{\n    int a;\n\n    int b;\n}\n", writer.ToString());
    }

    [Fact]
    public void An_open_block_is_an_error()
    {
        CodeWriter writer = new();
        writer.Block("class A");

        Assert.Throws<InvalidOperationException>(() => writer.ToString());
    }

    [Fact]
    public void Long_code_folds_behind_a_comma_and_goes_on_one_level_further_in()
    {
        string argument = new('a', 50);
        CodeWriter writer = new();
        writer.Write($"Call({argument}, {argument}, {argument}, {argument}, {argument});");

        Assert.Equal($"Call({argument}, {argument},\n    {argument}, {argument},\n    {argument});\n", writer.ToString());
    }

    [Fact]
    public void A_long_comment_folds_between_words_and_stays_a_comment()
    {
        string word = new('a', 60);
        CodeWriter writer = new();
        writer.Write($"//   {word} {word} {word}");

        Assert.Equal($"//   {word} {word}\n//   {word}\n", writer.ToString());
    }
}
