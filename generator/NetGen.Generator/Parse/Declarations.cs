using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Parse;

/// <summary>All of a project that a network can depend on. Equal to those of a project that differs in the bodies of methods and in comments only.</summary>
/// <remarks>It does not hold the compilation, nor any symbol.</remarks>
internal sealed class Declarations(CSharpCompilation compilation) : IEquatable<Declarations>
{
    private readonly string? assemblyName = compilation.AssemblyName;
    private readonly CSharpCompilationOptions options = compilation.Options;
    private readonly ImmutableArray<MetadataReference> references = compilation.ExternalReferences;
    private readonly ImmutableArray<SyntaxTree> trees = compilation.SyntaxTrees;

    public bool Equals(Declarations? other) => other is not null
        && assemblyName == other.assemblyName
        && options.Equals(other.options)
        && references.SequenceEqual(other.references)
        && trees.SequenceEqual(other.trees, DeclarationComparer.Instance);

    public override bool Equals(object? obj) => Equals(obj as Declarations);

    public override int GetHashCode() => trees.Length;
}
