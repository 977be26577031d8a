using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NetGen.Generator.Diagnostics;

namespace NetGen.CodeFixes;

/// <summary>Writes <c>{ }</c> for <c>;</c> after a class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BodyFix))]
[Shared]
public sealed class BodyFix() : NetworkFix(Descriptors.NoBody)
{
    private protected override FixEdit? EditOf(FixPlace place) => new("Write { }", new TextChange(place.Span, " { }"));
}
