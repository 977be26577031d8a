using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>Every declaration of the class, and of each type around it, is partial.</summary>
internal static class PartialRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network)
    {
        foreach (SyntaxToken name in NotPartial(network.Target, network.Cancellation))
        {
            yield return Diagnostic.Create(Descriptors.ClassNotPartial, name.GetLocation(), network.Target.Name);
        }

        foreach (INamedTypeSymbol container in network.Target.ContainingTypes())
        {
            foreach (SyntaxToken name in NotPartial(container, network.Cancellation))
            {
                yield return Diagnostic.Create(Descriptors.ContainingTypeNotPartial, name.GetLocation(), container.Name, network.Target.Name);
            }
        }
    }

    private static IEnumerable<SyntaxToken> NotPartial(INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation))
        .OfType<TypeDeclarationSyntax>()
        .Where(declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        .Select(declaration => declaration.Identifier);
}
