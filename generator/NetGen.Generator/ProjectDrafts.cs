using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Model;
using NetGen.Generator.Parse;

namespace NetGen.Generator;

/// <summary>The drafts of a project's networks. They equal those of a project that declares the same, and are read when first asked for.</summary>
internal sealed class ProjectDrafts(CSharpCompilation compilation) : IEquatable<ProjectDrafts>
{
    private readonly Declarations declarations = new(compilation);
    private CSharpCompilation? unread = compilation;
    private ImmutableArray<EquatableArray<NetworkDraft>> drafts;

    /// <summary>The drafts of each file. A class that breaks a rule has none.</summary>
    public ImmutableArray<EquatableArray<NetworkDraft>> Read(CancellationToken cancellation)
    {
        lock (declarations)
        {
            if (unread is not null)
            {
                drafts = DraftsOf(unread, cancellation);

                // The pipeline keeps this object for as long as nobody edits a declaration; the compilation, which is large, is not to stay with it.
                unread = null;
            }

            return drafts;
        }
    }

    public bool Equals(ProjectDrafts? other) => other is not null && declarations.Equals(other.declarations);

    public override bool Equals(object? obj) => Equals(obj as ProjectDrafts);

    public override int GetHashCode() => declarations.GetHashCode();

    private static ImmutableArray<EquatableArray<NetworkDraft>> DraftsOf(CSharpCompilation compilation, CancellationToken cancellation) =>
        NetworkCandidates.In(compilation.SyntaxTrees, cancellation)
            .Select(file => new EquatableArray<NetworkDraft>(file.Select(part => DraftOf(part, compilation, cancellation)).OfType<NetworkDraft>()))
            .ToImmutableArray();

    private static NetworkDraft? DraftOf(TypeDeclarationSyntax part, CSharpCompilation compilation, CancellationToken cancellation) =>
        NetworkDeclaration.Find(part, compilation, cancellation) is { } network && !NetworkRules.Violations(network).Any()
            ? NetworkParser.Parse(network)
            : null;
}
