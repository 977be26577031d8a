using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NetGen.Generator.Diagnostics;

namespace NetGen.CodeFixes;

/// <summary>Removes the modifier that keeps a class from being a network.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveModifierFix))]
[Shared]
public sealed class RemoveModifierFix() : NetworkFix(Descriptors.UnsupportedTarget)
{
    private protected override FixEdit? EditOf(FixPlace place) => place.Token is { ValueText: "static" or "abstract" or "file" or "required" } modifier
        ? new($"Remove '{modifier.ValueText}'", new TextChange(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), string.Empty))
        : null;
}
