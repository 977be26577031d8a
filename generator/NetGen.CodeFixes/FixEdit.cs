using Microsoft.CodeAnalysis.Text;

namespace NetGen.CodeFixes;

/// <summary>An edit that a fix offers.</summary>
/// <param name="Title">What the editor shows.</param>
/// <param name="Changes">The new text, in the order of their places.</param>
internal sealed record FixEdit(string Title, params TextChange[] Changes);
