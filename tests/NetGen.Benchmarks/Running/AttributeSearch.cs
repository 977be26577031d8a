using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Benchmarks.Running;

/// <summary>A generator that finds the same classes as NetGen's and does nothing with them.</summary>
internal sealed class AttributeSearch : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName(
            "NetGen.NetworkAttribute", static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax, static (_, _) => true),
        static (_, _) => { });
}
