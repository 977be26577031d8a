using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator;

namespace NetGen.Tests.Compilation;

/// <summary>Compiles networks as a user's project does: attribute, generator, C# compiler.</summary>
internal static class NetworkCompiler
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release);

    /// <summary>The assemblies that this process runs on, NetGen among them.</summary>
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Append(typeof(NetworkAttribute).Assembly.Location)
            .Where(path => Path.GetFileName(path) is string name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "NetGen.dll"))
            .DistinctBy(Path.GetFileName)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>An assembly with one class for each topology.</summary>
    public static byte[] Compile(IReadOnlyList<Topology> topologies) => Emit(Generate(topologies));

    /// <summary>The user's source and the generated files.</summary>
    public static CSharpCompilation Generate(IReadOnlyList<Topology> topologies)
    {
        CSharpCompilation generated = Generate(NetworkSource.Of(topologies));
#if PORTABLE
        generated = generated.WithInterfaces(topologies, References);
#endif
        return generated;
    }

    /// <summary>Any source and the generated files, in a project with descriptions of model files.</summary>
    public static CSharpCompilation Generate(string source, params AdditionalText[] models)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Networks", [CSharpSyntaxTree.ParseText(source, ParseOptions)], References, Options);
#if PORTABLE
        compilation = compilation.WithPortableLibrary();
#endif
        CSharpGeneratorDriver.Create([new NetworkGenerator().AsSourceGenerator()], models, parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Microsoft.CodeAnalysis.Compilation generated, out _);
        return (CSharpCompilation)generated;
    }

    /// <summary>The compiled assembly; an error or a warning fails the test that asked for it.</summary>
    /// <param name="compilation">The source.</param>
    /// <param name="resources">What it has of resources.</param>
    public static byte[] Emit(CSharpCompilation compilation, params ResourceDescription[] resources)
    {
        using MemoryStream stream = new();
        Diagnostic[] diagnostics = [.. compilation.Emit(stream, manifestResources: resources).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        return diagnostics.Length == 0
            ? stream.ToArray()
            : throw new InvalidOperationException($"{diagnostics.Length} diagnostics in generated code:\n{string.Join('\n', diagnostics.Take(10))}");
    }
}
