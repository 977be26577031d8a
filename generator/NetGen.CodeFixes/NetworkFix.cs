using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.CodeFixes;

/// <summary>Fixes a network by an edit of its text, which leaves everything around it as the user wrote it.</summary>
/// <param name="fixable">What it fixes.</param>
public abstract class NetworkFix(params DiagnosticDescriptor[] fixable) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = fixable.Select(descriptor => descriptor.Id).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new NetworkFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach ((Diagnostic diagnostic, FixEdit edit) in
            await EditsAsync(context.Document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false))
        {
            CodeAction action = CodeAction.Create(
                edit.Title, cancellation => ApplyAsync(context.Document, edit.Changes, cancellation), equivalenceKey: GetType().Name);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>The document with the changes, which are in the order of their places.</summary>
    internal static async Task<Document> ApplyAsync(Document document, IEnumerable<TextChange> changes, CancellationToken cancellation) =>
        document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes));

    /// <summary>The edits for those of the diagnostics that have one.</summary>
    internal async Task<IReadOnlyList<(Diagnostic Diagnostic, FixEdit Edit)>> EditsAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        List<(Diagnostic, FixEdit)> edits = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (root is not null && model is not null && EditOf(new FixPlace(root, model, diagnostic.Location.SourceSpan, cancellation)) is { } edit)
            {
                edits.Add((diagnostic, edit));
            }
        }

        return edits;
    }

    /// <summary>What to do there, or null where nothing mechanical helps.</summary>
    private protected abstract FixEdit? EditOf(FixPlace place);
}
