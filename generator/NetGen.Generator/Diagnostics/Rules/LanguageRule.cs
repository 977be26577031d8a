using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>The generated code uses C# 12.</summary>
internal static class LanguageRule
{
    // The oldest supported compiler has no name for C# 12; versions are numbered major × 100.
    private const int Minimum = 12;

    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network)
    {
        if (network.Attribute.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: var version } && (int)version < Minimum * 100)
        {
            yield return Diagnostic.Create(
                Descriptors.LanguageVersion, network.Attribute.GetLocation(), network.Target.Name, Minimum, version.ToDisplayString());
        }
    }
}
