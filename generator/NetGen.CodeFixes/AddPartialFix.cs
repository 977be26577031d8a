using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NetGen.Generator.Diagnostics;

namespace NetGen.CodeFixes;

/// <summary>Adds <c>partial</c> to a network class, or to a type around it, and to all types around that.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPartialFix))]
[Shared]
public sealed class AddPartialFix() : NetworkFix(Descriptors.ClassNotPartial, Descriptors.ContainingTypeNotPartial)
{
    private protected override FixEdit? EditOf(FixPlace place) => new("Add 'partial'", place.Node.AncestorsAndSelf()
        .OfType<TypeDeclarationSyntax>()
        .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
        .Reverse()
        .Select(type => new TextChange(new TextSpan(type.Keyword.SpanStart, 0), "partial "))
        .ToArray());
}
