using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NetGen.Generator.Diagnostics;

namespace NetGen.CodeFixes;

/// <summary>Removes an argument that is ignored, and the comma before it: the sizes or the model file always come first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveArgumentFix))]
[Shared]
public sealed class RemoveArgumentFix() : NetworkFix(AdviceDescriptors.IgnoredActivation)
{
    private protected override FixEdit? EditOf(FixPlace place) => place.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: { } name } argument
        ? new($"Remove {name}", new TextChange(TextSpan.FromBounds(argument.GetFirstToken().GetPreviousToken().SpanStart, argument.Span.End), string.Empty))
        : null;
}
