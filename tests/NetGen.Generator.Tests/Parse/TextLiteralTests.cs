using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.CodeGeneration.Parse;
using NetGen.Text;

namespace NetGen.Generator.Tests.Parse;

public class TextLiteralTests
{
    [Theory]
    [InlineData("models/digits.onnx")]
    [InlineData("a\"b\\u0041\\c")]
    [InlineData("a\r\nb\u0085\u2028\u2029\0\u001b")]
    [InlineData("a\u202egpj\u2066\ufeff\U000e0041")]
    [InlineData("größe 数 \U0001f600")]
    public void A_literal_means_the_text_and_has_nothing_invisible(string text)
    {
        string literal = TextLiteral.Of(text);

        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal)).Token.ValueText);
        Assert.Equal(Printable.Of(literal), literal);
    }
}
