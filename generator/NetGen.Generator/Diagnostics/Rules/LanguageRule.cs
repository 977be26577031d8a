using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.CodeGeneration.Model;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>The generated code uses C# 12, or C# 8 where it is portable.</summary>
internal static class LanguageRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network)
    {
        int minimum = network.Profile == Profile.Portable ? 8 : 12;

        // The oldest supported compiler has no name for C# 12; versions are numbered major × 100.
        if (network.Attribute.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: var version } && (int)version < minimum * 100)
        {
            yield return Diagnostic.Create(
                Descriptors.LanguageVersion, network.Attribute.GetLocation(), network.Target.Name, minimum, version.ToDisplayString());
        }
    }
}
