using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>A program compiled ahead of time asks no processor what it has. On Arm, 128-bit vectors are all there is.</summary>
internal static class InstructionSetAdvice
{
    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, BuildProperties properties)
    {
        if (network.Profile == Profile.Vectors
            && properties is { PublishAot: true, IlcInstructionSet.Length: 0 }
            && !properties.RuntimeIdentifier.EndsWith("-arm64", StringComparison.OrdinalIgnoreCase))
        {
            yield return Diagnostic.Create(AdviceDescriptors.NoInstructionSet, network.Attribute.GetLocation(), network.Target.Name);
        }
    }
}
