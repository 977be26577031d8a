using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator;
using NetGen.Tests.Compilation;
using NetGen.Tests.Trained;

namespace NetGen.Exhaustive.Checksums;

/// <summary>Generates, compiles and runs a network in this process.</summary>
internal static class ChecksumCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] Library =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is string name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "NetGen.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference[] PortableLibrary =
    [
        .. Library.Where(reference => Path.GetFileName(reference.Display) != "NetGen.dll"),
        MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll")),
        MetadataReference.CreateFromFile(typeof(ChecksumCompiler).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "PortableLibrary")
            .Value!),
    ];

    public static ChecksumResult Run(ChecksumNetwork network)
    {
        float[] parameters = network.Weights is null ? [] : Parameters(network.Topology);
        AdditionalText[] models = network.Weights is { } weights
            ? [weights.AreResource ? new ModelDescription(ChecksumSource.File, network.Topology, parameters, Storage.Float32) : new ModelDescription(ChecksumSource.File, network.Topology, parameters)]
            : [];
        CSharpCompilation project = CSharpCompilation.Create(
            "Checksum",
            [CSharpSyntaxTree.ParseText(ChecksumSource.Of(network), ParseOptions)],
            network.IsPortable ? PortableLibrary : Library,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new NetworkGenerator().AsSourceGenerator()], models, parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project, out Microsoft.CodeAnalysis.Compilation generated, out _);
        string text = string.Concat(driver.GetRunResult().GeneratedTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).Select(tree => tree.ToString()));

        byte[] bytes = MemoryMarshal.AsBytes(parameters.AsSpan()).ToArray();
        return new(Run(network.Name, generated.WithReferences(Library), new(ChecksumSource.File, () => new MemoryStream(bytes), isPublic: true)), text);
    }

    private static byte[] Run(string name, Microsoft.CodeAnalysis.Compilation compilation, ResourceDescription resource)
    {
        using MemoryStream image = new();
        Diagnostic[] errors = [.. compilation.Emit(image, manifestResources: [resource]).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0)
        {
            throw new InvalidOperationException($"{name}: {string.Join('\n', errors.Take(10))}");
        }

        image.Position = 0;
        AssemblyLoadContext context = new("checksum", isCollectible: true);
        try
        {
            return (byte[])context.LoadFromStream(image).GetType("Networks.Run")!.GetMethod("All")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static float[] Parameters(Topology topology)
    {
        Random random = new(topology.Sizes.Sum());
        float[] parameters = new float[Enumerable.Range(1, topology.LayerCount).Sum(layer => topology.Sizes[layer] * (topology.Sizes[layer - 1] + 1))];
        for (int k = 0; k < parameters.Length; k++)
        {
            parameters[k] = (float)((random.NextDouble() - 0.5) / 2);
        }

        return parameters;
    }
}
