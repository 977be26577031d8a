extern alias generator;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetworkGenerator = generator::NetGen.Generator.NetworkGenerator;

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
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Networks",
            [CSharpSyntaxTree.ParseText(NetworkSource.Of(topologies), ParseOptions)],
            References,
            Options);
#if PORTABLE
        compilation = compilation.WithPortableLibrary();
#endif
        CSharpGeneratorDriver.Create([new NetworkGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Microsoft.CodeAnalysis.Compilation generated, out _);
#if PORTABLE
        generated = ((CSharpCompilation)generated).WithInterfaces(topologies, References);
#endif
        return (CSharpCompilation)generated;
    }

    /// <summary>The compiled assembly; an error or a warning fails the test that asked for it.</summary>
    public static byte[] Emit(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        Diagnostic[] diagnostics = [.. compilation.Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        return diagnostics.Length == 0
            ? stream.ToArray()
            : throw new InvalidOperationException($"{diagnostics.Length} diagnostics in generated code:\n{string.Join('\n', diagnostics.Take(10))}");
    }
}
