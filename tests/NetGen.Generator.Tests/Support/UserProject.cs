using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Support;

/// <summary>Makes the compilation of somebody who uses the package.</summary>
internal static class UserProject
{
    // The oldest supported compiler has C# 11 as its preview, and no later version.
#if ROSLYN4
    public const LanguageVersion Latest = LanguageVersion.Preview;
#else
    public const LanguageVersion Latest = LanguageVersion.CSharp14;
#endif

    /// <summary>What each file begins with.</summary>
    public const string Usings = "using System; using NetGen; ";

    /// <summary>What a project compiles against.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        ReferencesOf(BuildFacts.FrameworkReferences, Path.Combine(AppContext.BaseDirectory, "NetGen.dll"));

    public static CSharpParseOptions ParseOptions(LanguageVersion version = Latest) => new(version, DocumentationMode.Diagnose);

    public static CSharpCompilationOptions Options { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);

    /// <summary>What a project on net9.0 compiles against.</summary>
    public static ImmutableArray<MetadataReference> Net9References { get; } = ReferencesOf(BuildFacts.Net9References, BuildFacts.Net9Library);

    /// <summary>What a project on net8.0 compiles against.</summary>
    public static ImmutableArray<MetadataReference> Net8References { get; } = ReferencesOf(BuildFacts.Net8References, BuildFacts.Net8Library);

    /// <summary>What a project on netstandard2.1 compiles against.</summary>
    public static ImmutableArray<MetadataReference> StandardReferences { get; } =
        ReferencesOf(BuildFacts.StandardReferences, BuildFacts.StandardLibrary);

    /// <summary>Compiles the files for netstandard2.1.</summary>
    public static CSharpCompilation OnStandard(LanguageVersion version, params string[] files) =>
        Of(version, Options, files).WithReferences(StandardReferences);

    /// <summary>Compiles the files, each of which sees the namespaces System and NetGen.</summary>
    public static CSharpCompilation Of(params string[] files) => Of(Latest, Options, files);

    public static CSharpCompilation Of(LanguageVersion version, CSharpCompilationOptions options, params string[] files) => CSharpCompilation.Create(
        "User", files.Select((file, index) => File(file, index, version)), References, options);

    public static SyntaxTree File(string text, int index = 0, LanguageVersion version = Latest) => CSharpSyntaxTree.ParseText(
        Usings + text, ParseOptions(version), string.Create(CultureInfo.InvariantCulture, $"File{index}.cs"));

    private static ImmutableArray<MetadataReference> ReferencesOf(string framework, string library) =>
        [.. Directory.GetFiles(framework, "*.dll").Append(library).Select(path => MetadataReference.CreateFromFile(path))];
}
