using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Support;

/// <summary>Compiles what the generator writes together with the user's files.</summary>
internal static class Output
{
    /// <summary>The user's project with its generated files.</summary>
    public static CSharpCompilation Of(LanguageVersion version, CSharpCompilationOptions options, params string[] files) =>
        Of(UserProject.Of(version, options, files), version);

    /// <summary>The project with its generated files.</summary>
    public static CSharpCompilation Of(CSharpCompilation project, LanguageVersion version = UserProject.Latest)
    {
        GeneratorDriver driver = Generation.Driver(version).RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _);
        _ = driver.Result();
        return (CSharpCompilation)output;
    }

    /// <summary>The project compiles to the last step without a warning, under the newest language and default options.</summary>
    public static void Compiles(params string[] files) => Compiles(UserProject.Latest, UserProject.Options, files);

    public static void Compiles(LanguageVersion version, CSharpCompilationOptions options, params string[] files) =>
        Compiles(Of(version, options, files));

    public static void Compiles(CSharpCompilation output) => Assert.Empty(
        output.Emit(Stream.Null).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"));
}
