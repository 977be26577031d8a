using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.CodeFixes.Tests;

/// <summary>What the analyzer reports in a project with its generated files, for fixes of whole files.</summary>
internal sealed class ReportedDiagnostics : FixAllContext.DiagnosticProvider
{
    public static async Task<Diagnostic[]> OfAsync(Project project) => await Analysis.DiagnosticsAsync(
        Output.Of((CSharpCompilation)(await project.GetCompilationAsync())!, ((CSharpParseOptions)project.ParseOptions!).LanguageVersion));

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await OfAsync(project);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        await OfAsync(document.Project);

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<Diagnostic>>([]);
}
