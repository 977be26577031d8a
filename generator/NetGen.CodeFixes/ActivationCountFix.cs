using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NetGen.CodeGeneration.Parse;
using NetGen.Generator.Diagnostics;

namespace NetGen.CodeFixes;

/// <summary>
/// Fills Activations up, or cuts it, to one entry for each layer. The last entry stays that of the output: entries come and go before it,
/// as copies of the hidden layer before them, or the default where there is none.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActivationCountFix))]
[Shared]
public sealed class ActivationCountFix() : NetworkFix(Descriptors.ActivationCount)
{
    private protected override FixEdit? EditOf(FixPlace place) =>
        place.Node is ExpressionSyntax array && place.Network is { Arguments.LayerCount: var layers }
            ? new($"Give {Text(layers)} activations", Changes(place, array, layers).ToArray())
            : null;

    private static IEnumerable<TextChange> Changes(FixPlace place, ExpressionSyntax array, int layers)
    {
        SyntaxNode[] entries = array.Elements();
        if (entries.Length == 0)
        {
            yield return new(array.Span, $"new[] {{ {string.Join(", ", Enumerable.Repeat(place.Text(NetworkArguments.DefaultActivation), layers))} }}");
            yield break;
        }

        if (array is ArrayCreationExpressionSyntax sized && sized.Type.RankSpecifiers[0].Sizes[0] is not OmittedArraySizeExpressionSyntax and var size)
        {
            yield return new(size.Span, Text(layers));
        }

        int output = entries[entries.Length - 1].SpanStart;
        if (layers < entries.Length)
        {
            yield return new(TextSpan.FromBounds(entries[layers - 1].SpanStart, output), string.Empty);
        }
        else
        {
            string hidden = entries.Length > 1 ? entries[entries.Length - 2].ToString() : place.Text(NetworkArguments.DefaultActivation);
            yield return new(new TextSpan(output, 0), string.Concat(Enumerable.Repeat(hidden + ", ", layers - entries.Length)));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
