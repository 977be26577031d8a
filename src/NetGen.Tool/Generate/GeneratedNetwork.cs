extern alias generator;
extern alias library;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Models;
using NetGen.Tool.Commands;
using NetworkAnalyzer = generator::NetGen.Generator.Diagnostics.NetworkAnalyzer;
using NetworkAttribute = library::NetGen.NetworkAttribute;
using NetworkGenerator = generator::NetGen.Generator.NetworkGenerator;

namespace NetGen.Tool.Generate;

/// <summary>What the generator writes for a network, as in a user's project.</summary>
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

    private GeneratedNetwork(Compilation compilation, string code)
    {
        this.compilation = compilation;
        Code = code;
    }

    /// <summary>The generated file.</summary>
    public string Code { get; }

    /// <summary>Lines of the generated file.</summary>
    public int LineCount => Code.Count(character => character == '\n');

    /// <summary>How the generator computes each layer, in its words: a part of the file's header.</summary>
    public IEnumerable<string> Plan => Code.Split('\n')
        .SkipWhile(line => line != PlanTitle)
        .TakeWhile(line => line != HeaderEnd)
        .Select(line => line.TrimStart('/'));

    /// <summary>Runs the generator.</summary>
    /// <param name="network">A network whose activations are known.</param>
    /// <param name="className">The name of its class.</param>
    /// <exception cref="CommandException">The network breaks one of the generator's rules.</exception>
    public static GeneratedNetwork Of(TrainedNetwork network, string className)
    {
        SyntaxTree source = CSharpSyntaxTree.ParseText(NetworkSource.Of(network, className), ParseOptions);
        CSharpCompilation user = CSharpCompilation.Create("Network", [source], References, Options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new NetworkGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(user, out Compilation compilation, out _);
        SyntaxTree? file = driver.GetRunResult().GeneratedTrees.SingleOrDefault();
        return file != null
            ? new(compilation, file.ToString())
            : throw new CommandException($"The generator writes nothing for this network. {string.Join(' ', Violations(user))}");
    }

    /// <summary>The assembly of the class.</summary>
    /// <exception cref="InvalidOperationException">The generated code does not compile: a defect of the generator.</exception>
    public byte[] Compile()
    {
        using MemoryStream image = new();
        Diagnostic[] errors = [.. compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return errors.Length == 0
            ? image.ToArray()
            : throw new InvalidOperationException($"The generated code has {errors.Length} errors, the first: {errors[0]}");
    }

    /// <summary>What the analyzer says, or the compiler about the class.</summary>
    private static IEnumerable<string> Violations(CSharpCompilation user) =>
        user.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new NetworkAnalyzer()))
            .GetAllDiagnosticsAsync()
            .GetAwaiter()
            .GetResult()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}.");
}
