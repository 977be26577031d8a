using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator.Diagnostics;

namespace NetGen.CodeFixes.Tests;

/// <summary>Applies fixes to a user's project as an editor does, and checks what comes of it.</summary>
internal static class FixRun
{
    /// <summary>The fix offers this title; applied, it makes the one text of the other, which breaks no rule and compiles with its network.</summary>
    public static Task MendsAsync(NetworkFix fix, string title, string before, string after) =>
        MendsAsync(fix, title, DocumentOf(before), after, UserProject.Latest);

    /// <summary>As above in a project for netstandard2.1.</summary>
    public static Task MendsOnStandardAsync(NetworkFix fix, string title, string before, string after, LanguageVersion version) =>
        MendsAsync(fix, title, DocumentOf(before, UserProject.StandardReferences, version), after, version);

    /// <summary>The fix repairs everything in the file at once.</summary>
    public static async Task MendsAllAsync(NetworkFix fix, string before, string after)
    {
        Document document = DocumentOf(before);
        FixAllContext context = new(
            document, fix, FixAllScope.Document, fix.GetType().Name, fix.FixableDiagnosticIds, new ReportedDiagnostics(), CancellationToken.None);

        CodeAction? action = await fix.GetFixAllProvider().GetFixAsync(context);

        await IsMendedAsync(await AppliedAsync(action!), document, after, UserProject.Latest);
    }

    /// <summary>The file has something that the fix is for, but no mechanical fix.</summary>
    public static async Task OffersNothingAsync(NetworkFix fix, string source) => Assert.Empty(await ActionsAsync(fix, DocumentOf(source)));

    private static async Task MendsAsync(NetworkFix fix, string title, Document document, string after, LanguageVersion version)
    {
        CodeAction action = Assert.Single(await ActionsAsync(fix, document));

        Assert.Equal(title, action.Title);
        await IsMendedAsync(await AppliedAsync(action), document, after, version);
    }

    private static Document DocumentOf(string source) => DocumentOf(source, UserProject.References, UserProject.Latest);

    private static Document DocumentOf(string source, ImmutableArray<MetadataReference> references, LanguageVersion version)
    {
        using AdhocWorkspace workspace = new();
        return workspace
            .AddProject(ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                name: "User",
                assemblyName: "User",
                LanguageNames.CSharp,
                compilationOptions: UserProject.Options,
                parseOptions: UserProject.ParseOptions(version),
                metadataReferences: references))
            .AddDocument("File0.cs", UserProject.Usings + source, filePath: "File0.cs");
    }

    private static async Task<List<CodeAction>> ActionsAsync(NetworkFix fix, Document document)
    {
        Diagnostic[] diagnostics = await ReportedDiagnostics.OfAsync(document.Project);
        Diagnostic fixable = diagnostics.First(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id));
        List<CodeAction> actions = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, fixable, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> AppliedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task IsMendedAsync(Solution solution, Document document, string expected, LanguageVersion version)
    {
        Document changed = solution.GetDocument(document.Id)!;
        Assert.Equal(expected, await TextAsync(changed));
        Assert.DoesNotContain(await ReportedDiagnostics.OfAsync(changed.Project), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        CSharpCompilation output = Output.Of((CSharpCompilation)(await changed.Project.GetCompilationAsync())!, version);
        Assert.True(output.SyntaxTrees.Length > 1, "no network was written");
        Output.Compiles(output);
    }

    private static async Task<string> TextAsync(Document document) => (await document.GetTextAsync()).ToString()[UserProject.Usings.Length..];
}
