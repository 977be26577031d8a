using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Generator.Parse;

/// <summary>Finds the classes whose attributes may be <c>[Network]</c> by the attributes' names, so that the compiler need not bind all the others.</summary>
internal static class NetworkCandidates
{
    private const string Suffix = "Attribute";

    /// <summary>The candidates of each file, in the order of the files; those that only look so are among them.</summary>
    public static IEnumerable<IEnumerable<TypeDeclarationSyntax>> In(ImmutableArray<SyntaxTree> trees, CancellationToken cancellation)
    {
        AttributedClasses[] files = [.. trees.Select(tree => AttributedClasses.In(tree, cancellation))];
        HashSet<string> names = Names([.. files.SelectMany(file => file.Aliases)]);
        return files.Select(file => file.Classes
            .Where(attributed => attributed.AttributeNames.Any(name => names.Contains(name) || names.Contains(name + Suffix)))
            .Select(attributed => attributed.Class));
    }

    /// <summary>The attribute's name and each alias of it, or of an alias, wherever that may hold.</summary>
    private static HashSet<string> Names((string Name, string Target)[] aliases)
    {
        HashSet<string> names = [NetworkDeclaration.AttributeShortName];
        int known;
        do
        {
            known = names.Count;
            names.UnionWith(aliases.Where(alias => names.Contains(alias.Target)).Select(alias => alias.Name));
        }
        while (names.Count > known);

        return names;
    }
}
