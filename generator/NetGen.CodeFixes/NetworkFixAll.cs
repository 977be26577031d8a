using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NetGen.CodeFixes;

/// <summary>Makes all edits of a fix in a file at once.</summary>
/// <remarks>One that several networks ask for, such as <c>partial</c> on a type around them, is made once.</remarks>
internal sealed class NetworkFixAll(NetworkFix fix) : DocumentBasedFixAllProvider
{
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await NetworkFix.ApplyAsync(
            document,
            (await fix.EditsAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false))
                .SelectMany(found => found.Edit.Changes)
                .Distinct()
                .OrderBy(change => change.Span.Start),
            fixAllContext.CancellationToken).ConfigureAwait(false);
}
