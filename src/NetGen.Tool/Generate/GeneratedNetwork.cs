using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Generator;
using NetGen.Generator.Diagnostics;
using NetGen.Models;
using NetGen.Tool.Commands;

namespace NetGen.Tool.Generate;

/// <summary>What a build generates for a model: description, generator and compiler, in memory.</summary>
internal sealed class GeneratedNetwork
{
    private const string PlanTitle = "//   Plan";
    private const string HeaderEnd = "// </auto-generated>";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release);

    /// <summary>The assemblies that this process runs on, NetGen among them.</summary>
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(NetworkAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Compilation compilation;
    private readonly ResourceDescription[] resources;
    private readonly string[] files;

    private GeneratedNetwork(Compilation compilation, ResourceDescription[] resources, string[] files)
    {
        this.compilation = compilation;
        this.resources = resources;
        this.files = files;
    }

    /// <summary>What a project must have to compile the generated files.</summary>
    public static string Needs => $"the package NetGen {typeof(NetworkAttribute).Assembly.GetName().Version!.ToString(3)}, net8.0 or later, and C# 12";

    /// <summary>The generated files, one after the other: the network, and its weights where they are literals.</summary>
    public string Code => string.Join('\n', files);

    /// <summary>Lines of the network's file.</summary>
    public int LineCount => files[0].Count(character => character == '\n');

    /// <summary>Whether the weights are in a resource of the assembly, and not in the code.</summary>
    public bool HasResource => resources.Length > 0;

    /// <summary>How the generator computes each layer, in its words: a part of the file's header.</summary>
    public IEnumerable<string> Plan => files[0].Split('\n')
        .SkipWhile(line => line != PlanTitle)
        .TakeWhile(line => line != HeaderEnd)
        .Select(line => line.TrimStart('/'));

    /// <summary>Runs the generator.</summary>
    /// <param name="model">A model whose activations are known.</param>
    /// <param name="className">The name of the class.</param>
    /// <param name="isTrainable">Whether it can go on learning; a static class only predicts.</param>
    /// <exception cref="CommandException">The network breaks one of the generator's rules.</exception>
    public static GeneratedNetwork Of(ModelInput model, string className, bool isTrainable = false)
    {
        SyntaxTree source = CSharpSyntaxTree.ParseText(NetworkSource.Of(model, className, isTrainable), ParseOptions);
        CSharpCompilation user = CSharpCompilation.Create("Network", [source], References, Options);
        NetworkDescription description = NetworkDescription.Of(model.InFile, model.FileName, ParameterFormat.Float32);
        ImmutableArray<AdditionalText> texts = [new DescriptionText(model.FileName + ".netgen", description.Text)];

        GeneratorDriver driver = CSharpGeneratorDriver.Create([new NetworkGenerator().AsSourceGenerator()], texts, ParseOptions)
            .RunGeneratorsAndUpdateCompilation(user, out Compilation compilation, out _);
        ImmutableArray<SyntaxTree> trees = driver.GetRunResult().GeneratedTrees;
        return trees.Length > 0
            ? new(compilation, Resources(model, description), [.. trees.Select(tree => tree.ToString())])
            : throw new CommandException($"The generator writes nothing for this network. {string.Join(' ', Violations(user, texts))}");
    }

    /// <summary>The assembly of the class.</summary>
    /// <exception cref="InvalidOperationException">The generated code does not compile: a defect of the generator.</exception>
    public byte[] Compile()
    {
        using MemoryStream image = new();
        ImmutableArray<Diagnostic> diagnostics = compilation.Emit(image, manifestResources: resources).Diagnostics;
        Diagnostic[] errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return errors.Length == 0
            ? image.ToArray()
            : throw new InvalidOperationException($"The generated code has {errors.Length} errors, the first: {errors[0]}");
    }

    private static ResourceDescription[] Resources(ModelInput model, NetworkDescription description) => description.Resource is { } bytes
        ? [new(NetworkDescription.ResourceName(model.FileName), () => new MemoryStream(bytes), isPublic: true)]
        : [];

    /// <summary>What the analyzer says.</summary>
    private static IEnumerable<string> Violations(CSharpCompilation user, ImmutableArray<AdditionalText> texts) =>
        user.WithAnalyzers([new NetworkAnalyzer()], new AnalyzerOptions(texts))
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}.");
}
