using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary><c>class Net;</c> is C# 12; the compilers before it ask for braces in other words.</summary>
internal static class BodyRule
{
    private const int CSharp12 = 1200;

    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network)
    {
        foreach (SyntaxReference reference in network.Target.DeclaringSyntaxReferences)
        {
            // Compilers that do not know the short form take the braces for forgotten.
            if (reference.GetSyntax(network.Cancellation) is TypeDeclarationSyntax part
                && part is { SemicolonToken: { Span.Length: > 0 } semicolon, OpenBraceToken.Span.Length: 0 }
                && part.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: var version }
                && (int)version < CSharp12)
            {
                yield return Diagnostic.Create(Descriptors.NoBody, semicolon.GetLocation(), network.Target.Name, version.ToDisplayString());
            }
        }
    }
}
