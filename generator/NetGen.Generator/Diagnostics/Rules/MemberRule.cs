using Microsoft.CodeAnalysis;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>The class leaves to the generator what the generator declares in it; methods of other signatures may stand beside.</summary>
internal static class MemberRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network)
    {
        IReadOnlyList<GeneratedMember> generated = GeneratedMembers.Of(network);
        foreach (ISymbol symbol in Declared(network))
        {
            if ((generated.FirstOrDefault(member => Clash(member, symbol))?.Name ?? ExplicitNetworkMember(symbol)) is { } clash)
            {
                yield return Violation(symbol.Locations[0], symbol, clash, network);
            }
        }

        foreach (GeneratedMember member in GeneratedMembers.Hiding(network))
        {
            // A member cannot hide an abstract one, and the generator overrides none.
            if (member.Hidden(network) is { IsAbstract: true } inherited)
            {
                yield return Violation(network.Part.Identifier.GetLocation(), inherited, member.Name, network);
            }
        }
    }

    private static IEnumerable<ISymbol> Declared(NetworkDeclaration network) =>
        network.Target.TypeParameters.Prepend<ISymbol>(network.Target).Concat(network.Target.GetMembers().Where(network.IsWritten));

    private static bool Clash(GeneratedMember member, ISymbol symbol) => symbol is ITypeSymbol ? symbol.Name == member.Name : member.ClashesWith(symbol);

    /// <summary>The member of INetwork that the symbol implements explicitly, or null: the generator implements that interface.</summary>
    private static string? ExplicitNetworkMember(ISymbol symbol)
    {
        IEnumerable<ISymbol> implemented = symbol switch
        {
            IPropertySymbol property => property.ExplicitInterfaceImplementations,
            IMethodSymbol { AssociatedSymbol: null } method => method.ExplicitInterfaceImplementations,
            _ => [],
        };
        return implemented.FirstOrDefault(member => member.ContainingType.OriginalDefinition.ToDisplayString() == "NetGen.INetwork<TSelf, T>")?.Name;
    }

    private static Diagnostic Violation(Location location, ISymbol symbol, string member, NetworkDeclaration network) => Diagnostic.Create(
        Descriptors.MemberClash, location, symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), member, network.Target.Name);
}
