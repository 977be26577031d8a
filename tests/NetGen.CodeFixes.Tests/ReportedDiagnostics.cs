using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NetGen.CodeFixes.Tests;

/// <summary>What the analyzer reports, for fixes of whole files.</summary>
internal sealed class ReportedDiagnostics : FixAllContext.DiagnosticProvider
{
    public static async Task<Diagnostic[]> OfAsync(Project project) => await Analysis.DiagnosticsAsync((await project.GetCompilationAsync())!);

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await OfAsync(project);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        await OfAsync(document.Project);

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<Diagnostic>>([]);
}
