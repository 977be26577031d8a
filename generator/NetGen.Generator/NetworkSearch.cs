using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Parse;

namespace NetGen.Generator;

/// <summary>Finds the networks of a project anew after each edit, wherever it is. A class that breaks a rule has no draft, but stays an item.</summary>
internal static class NetworkSearch
{
    /// <summary>The first compiler that does not lose count of items that go from its lists, or come into them (dotnet/roslyn#66451).</summary>
    private static readonly Version FirstThatCounts = new(4, 6);

    /// <summary>An item for each network; under compilers that lose count, which none is that knows C# 12, one item for all.</summary>
    public static IncrementalValuesProvider<EquatableArray<NetworkDraft>> Drafts(IncrementalGeneratorInitializationContext context) =>
        typeof(Compilation).Assembly.GetName().Version >= FirstThatCounts
            ? context.SyntaxProvider.ForAttributeWithMetadataName(
                NetworkDeclaration.AttributeName,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (found, cancellation) => DraftsOf([(TypeDeclarationSyntax)found.TargetNode], found.SemanticModel.Compilation, cancellation))
            : context.CompilationProvider.SelectMany(static (compilation, cancellation) =>
                ImmutableArray.Create(DraftsOf(AttributedClasses(compilation, cancellation), compilation, cancellation)));

    private static EquatableArray<NetworkDraft> DraftsOf(
        IEnumerable<TypeDeclarationSyntax> parts, Compilation compilation, CancellationToken cancellation) => new(parts
        .Select(part => NetworkDeclaration.Find(part, compilation, cancellation))
        .OfType<NetworkDeclaration>()
        .Where(network => !NetworkRules.Violations(network).Any())
        .Select(NetworkParser.Parse));

    private static IEnumerable<TypeDeclarationSyntax> AttributedClasses(Compilation compilation, CancellationToken cancellation) => compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        .OfType<TypeDeclarationSyntax>()
        .Where(static type => type is ClassDeclarationSyntax or RecordDeclarationSyntax && type.AttributeLists.Count > 0);
}
