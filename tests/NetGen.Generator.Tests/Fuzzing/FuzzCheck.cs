using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Generator.Diagnostics;

namespace NetGen.Generator.Tests.Fuzzing;

/// <summary>
/// What a generator owes every project, whatever is in it: no exception, files that compile where the project itself does, and after an edit the files
/// that it would write if it had not run before.
/// </summary>
/// <param name="Failure">What went wrong, with the project's files; null if nothing did.</param>
/// <param name="Networks">Networks that were written for a project that compiles.</param>
public sealed record FuzzCheck(string? Failure, int Networks)
{
    /// <summary>Checks the project of a seed.</summary>
    public static async Task<FuzzCheck> OfAsync(int seed)
    {
        HostileProject project = HostileProject.Of(seed);
        FuzzCheck check = await OfAsync(project, project.Edited(seed));
        return check with { Failure = check.Failure is null ? null : $"Seed {seed.ToString(CultureInfo.InvariantCulture)}: {check.Failure}\n{project}" };
    }

    private static async Task<FuzzCheck> OfAsync(HostileProject project, HostileProject edited)
    {
        GeneratorDriver driver = DriverFor(project).RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation output, out _);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is { } exception)
        {
            return new($"the generator threw {exception}", 0);
        }

        if (FilesOf(driver, edited) != FilesOf(DriverFor(edited), edited))
        {
            return new($"the files are stale after an edit to\n{edited}\nof", 0);
        }

        if (Compiles(project) is not { } compiles)
        {
            return new(null, 0);
        }

        IEnumerable<Diagnostic> reported = await output.WithAnalyzers([new NetworkAnalyzer()], new AnalyzerOptions([.. HostileModels.All])).GetAnalyzerDiagnosticsAsync();
        if (reported.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001") is { } crash)
        {
            return new($"the analyzer threw {crash.GetMessage(CultureInfo.InvariantCulture)}", 0);
        }

        if (result.GeneratedSources.IsEmpty || !compiles)
        {
            return new(null, 0);
        }

#if !ROSLYN4
        // The oldest supported compiler does not know all of the language that is written.
        if (ErrorOf(output) is { } error)
        {
            return new($"the project compiles, but not with the generated files: {error}", 0);
        }
#endif

        return new(null, result.GeneratedSources.Length);
    }

    /// <summary>Whether the project compiles without the generator; null where the compiler throws, as it does for an indexer with a broken body.</summary>
    private static bool? Compiles(HostileProject project)
    {
        try
        {
            return ErrorOf(project.Compilation) is null;
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }

    private static CSharpGeneratorDriver DriverFor(HostileProject project) =>
        CSharpGeneratorDriver.Create([new NetworkGenerator().AsSourceGenerator()], HostileModels.All, parseOptions: project.Options);

    /// <summary>What the driver writes for the project, or the exception that there was.</summary>
    private static string FilesOf(GeneratorDriver driver, HostileProject project)
    {
        GeneratorRunResult result = driver.RunGenerators(project.Compilation).GetRunResult().Results.Single();
        return result.Exception?.ToString() ?? string.Concat(result.GeneratedSources.Select(file => $"{file.HintName}\n{file.SourceText}\n"));
    }

    private static Diagnostic? ErrorOf(Compilation compilation) =>
        compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
