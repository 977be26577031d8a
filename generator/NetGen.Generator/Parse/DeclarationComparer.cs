using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Generator.Parse;

/// <summary>Compares two versions of a file by what they declare: attributes, types, members, constants, but no bodies and no comments.</summary>
/// <remarks>
/// <c>SyntaxFactory.AreEquivalent</c> overlooks what the compiler does not: to it, <c>[@Network]</c> is <c>[Network]</c>, and a constant with a syntax
/// error is one without.
/// </remarks>
internal sealed class DeclarationComparer : IEqualityComparer<SyntaxTree>
{
    public static DeclarationComparer Instance { get; } = new();

    public bool Equals(SyntaxTree before, SyntaxTree after) => before == after
        || (before.FilePath == after.FilePath && before.Options.Equals(after.Options) && DeclareTheSame(before.GetRoot(), after.GetRoot()));

    public int GetHashCode(SyntaxTree tree) => tree.FilePath.GetHashCode();

    // With a stack of its own, since an expression may be nested deeper than calls can be.
    private static bool DeclareTheSame(SyntaxNode before, SyntaxNode after)
    {
        Stack<(SyntaxNodeOrToken Before, SyntaxNodeOrToken After)> pairs = new([(before, after)]);
        while (pairs.Count > 0)
        {
            (SyntaxNodeOrToken old, SyntaxNodeOrToken now) = pairs.Pop();
            if (old.RawKind != now.RawKind || (old.IsToken && !AreTheSame(old.AsToken(), now.AsToken())))
            {
                return false;
            }

            // What the parser has taken over from the version before is identical.
            if (old.AsNode() is { } oldNode && now.AsNode() is { } node && !oldNode.IsIncrementallyIdenticalTo(node) && !IsBody(node))
            {
                SyntaxNodeOrToken[] oldParts = [.. Parts(oldNode)];
                SyntaxNodeOrToken[] parts = [.. Parts(node)];
                if (oldParts.Length != parts.Length)
                {
                    return false;
                }

                for (int part = 0; part < parts.Length; part++)
                {
                    pairs.Push((oldParts[part], parts[part]));
                }
            }
        }

        return true;
    }

    // A constant beside a syntax error may have no value.
    private static bool AreTheSame(SyntaxToken before, SyntaxToken after) =>
        before.Text == after.Text && before.ContainsDiagnostics == after.ContainsDiagnostics;

    /// <summary>Whether nothing outside can depend on what is in it.</summary>
    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax field } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    /// <summary>What the node consists of; the statements of a program are one part, however many they are.</summary>
    private static IEnumerable<SyntaxNodeOrToken> Parts(SyntaxNode node)
    {
        bool inStatements = false;
        foreach (SyntaxNodeOrToken part in node.ChildNodesAndTokens())
        {
            bool isStatement = part.IsKind(SyntaxKind.GlobalStatement);
            if (!isStatement || !inStatements)
            {
                yield return part;
            }

            inStatements = isStatement;
        }
    }
}
