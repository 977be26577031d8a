using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Generator.Diagnostics;

namespace NetGen.Generator.Tests.Support;

/// <summary>Checks what the analyzer says, and that the generator writes a network exactly when the analyzer has nothing to say.</summary>
internal static class Analysis
{
    /// <summary>Only the text between <c>[|</c> and <c>|]</c> is reported, with this id and message, and its class gets no network.</summary>
    public static Task ReportsAsync(string markedSource, string id, string message) => ReportsAsync([markedSource], id, message);

    /// <summary>As above, in a project with model files.</summary>
    public static async Task ReportsAsync(string markedSource, AdditionalText[] models, string id, string message)
    {
        CSharpCompilation compilation = UserProject.Of(Unmarked(markedSource));

        AssertReported(Assert.Single(await DiagnosticsAsync(compilation, models, [])), id, message, [markedSource]);
        Assert.Empty(Generation.FilesFor(compilation, models));
    }

    /// <summary>In a project with model files, there is neither an error nor advice; the compiler accepts what the generator writes.</summary>
    public static async Task AcceptsModelAsync(string source, params AdditionalText[] models)
    {
        CSharpCompilation compilation = UserProject.Of(source);
        Generation.Driver(UserProject.Latest, models).RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);

        Assert.Empty(await DiagnosticsAsync(compilation, models, []));
        Assert.Empty(await DiagnosticsAsync(output, models, []));

        // The oldest supported compiler reads C# 11 at most, and what is written for networks with vectors is C# 12.
#if !ROSLYN4
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
#endif
    }

    /// <summary>As above, for several files, one of which has the marks; they may have other networks.</summary>
    public static async Task ReportsAsync(
        string[] markedFiles, string id, string message, LanguageVersion version = UserProject.Latest, int otherNetworks = 0)
    {
        CSharpCompilation compilation = UserProject.Of(version, UserProject.Options, [.. markedFiles.Select(Unmarked)]);

        AssertReported(Assert.Single(await DiagnosticsAsync(compilation)), id, message, markedFiles);
        Assert.Equal(otherNetworks, Generation.Driver(version).RunGenerators(compilation).Result().GeneratedSources.Length);
    }

    /// <summary>Only the text between <c>[|</c> and <c>|]</c> is reported, with this id and message, and its class has a network all the same.</summary>
    public static async Task AdvisesAsync(string markedSource, string id, string message, params (string Name, string Value)[] properties)
    {
        CSharpCompilation compilation = UserProject.Of(Unmarked(markedSource));

        AssertReported(Assert.Single(await DiagnosticsAsync(compilation, properties)), id, message, [markedSource]);
        Assert.Single(Generation.Driver().RunGenerators(compilation).Result().GeneratedSources);
    }

    /// <summary>In the project with its generated files, only the text between the marks is reported.</summary>
    public static async Task AdvisesOnUseAsync(string markedSource, string id, string message) =>
        AssertReported(Assert.Single(await DiagnosticsOnUseAsync(Unmarked(markedSource))), id, message, [markedSource]);

    /// <summary>In the project with its generated files, there is neither an error nor advice.</summary>
    public static async Task SaysNothingOnUseAsync(string source) => Assert.Empty(await DiagnosticsOnUseAsync(source));

    /// <summary>There is neither an error nor advice, and one network.</summary>
    public static async Task SaysNothingAsync(string source, params (string Name, string Value)[] properties)
    {
        CSharpCompilation compilation = UserProject.Of(source);

        Assert.Empty(await DiagnosticsAsync(compilation, properties));
        Assert.Single(Generation.Driver().RunGenerators(compilation).Result().GeneratedSources);
    }

    /// <summary>No rule is broken, also once the generated part is there, and there is one network.</summary>
    public static async Task AcceptsAsync(params string[] files)
    {
        CSharpCompilation compilation = UserProject.Of(files);
        GeneratorDriver driver = Generation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);

        Assert.DoesNotContain(await DiagnosticsAsync(compilation), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(await DiagnosticsAsync(output), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Single(driver.Result().GeneratedSources);
    }

    /// <summary>There is no network, and only the compiler says why.</summary>
    public static async Task LeavesToCompilerAsync(string compilerId, params string[] files)
    {
        CSharpCompilation compilation = UserProject.Of(files);

        Assert.Contains(compilation.GetDiagnostics(), diagnostic => diagnostic.Id == compilerId);
        Assert.Empty(await DiagnosticsAsync(compilation));
        Assert.Empty(Generation.Driver().RunGenerators(compilation).Result().GeneratedSources);
    }

    /// <summary>What the analyzer says in a project with these build properties; an exception in it fails the test.</summary>
    public static Task<Diagnostic[]> DiagnosticsAsync(Compilation compilation, params (string Name, string Value)[] properties) =>
        DiagnosticsAsync(compilation, [], properties);

    private static async Task<Diagnostic[]> DiagnosticsOnUseAsync(string source)
    {
        AdditionalText[] models = [ModelDescription.Of("net.onnx", "2 4 1")];
        CSharpCompilation project = UserProject.Of(source);
        project = project.WithOptions(project.Options.WithOutputKind(
            (await project.SyntaxTrees[0].GetRootAsync()).ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        Generation.Driver(UserProject.Latest, models).RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _);

        // The oldest supported compiler does not know all of the language that is written.
#if !ROSLYN4
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
#endif
        return await DiagnosticsAsync(output, models, []);
    }

    private static async Task<Diagnostic[]> DiagnosticsAsync(
        Compilation compilation, AdditionalText[] models, (string Name, string Value)[] properties)
    {
        AnalyzerOptions options = new([.. models], new ProjectProperties(properties));
        Diagnostic[] diagnostics = [.. await compilation.WithAnalyzers([new NetworkAnalyzer()], options).GetAnalyzerDiagnosticsAsync()];
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }

    private static void AssertReported(Diagnostic diagnostic, string id, string message, string[] markedFiles)
    {
        Assert.Equal((id, message), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(Marked(markedFiles), MarkedBy(diagnostic, [.. markedFiles.Select(Unmarked)]));
    }

    private static string Unmarked(string file) => file.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static (int File, int Start, string Text) Marked(string[] markedFiles)
    {
        int file = Array.FindIndex(markedFiles, text => text.Contains("[|", StringComparison.Ordinal));
        int start = markedFiles[file].IndexOf("[|", StringComparison.Ordinal);
        int end = markedFiles[file].IndexOf("|]", StringComparison.Ordinal);
        return (file, start, markedFiles[file][(start + 2)..end]);
    }

    private static (int File, int Start, string Text) MarkedBy(Diagnostic diagnostic, string[] files)
    {
        SyntaxTree tree = diagnostic.Location.SourceTree!;
        int file = Array.FindIndex(files, text => tree.ToString().EndsWith(text, StringComparison.Ordinal));
        return (file, diagnostic.Location.SourceSpan.Start - (tree.Length - files[file].Length), tree.ToString(diagnostic.Location.SourceSpan));
    }

    private static string ToString(this SyntaxTree tree, Microsoft.CodeAnalysis.Text.TextSpan span) => tree.GetText().ToString(span);
}
