using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Parse;

namespace NetGen.CodeFixes;

/// <summary>Creates a network with random weights in place of zeros.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeedFix))]
[Shared]
public sealed class SeedFix() : NetworkFix(AdviceDescriptors.ZeroStart)
{
    private protected override FixEdit? EditOf(FixPlace place) =>
        place.Node is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation
        && place.NetworkOf(creation) is { } network
        && Constructors.WritesSeed(network)
            ? new("Begin with random weights: 'seed: 1'", new TextChange(new TextSpan(arguments.OpenParenToken.Span.End, 0), "seed: 1"))
            : null;
}
