using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Parse;

/// <summary>Writes a symbol's name so that it compiles as an identifier.</summary>
internal static class Identifier
{
    /// <summary>The name, with @ if some version of C# takes it for a keyword somewhere.</summary>
    public static string Of(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
