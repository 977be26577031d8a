using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.Generator.Diagnostics.Advice;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics;

/// <summary>Reports what is wrong with a <c>[Network]</c> class, at the argument or declaration that is wrong, or else what could be better.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkAnalyzer : DiagnosticAnalyzer
{
    private static readonly SourceTextValueProvider<ImportedNetwork?> Description =
        new(static text => ImportReader.Read(text.Lines.Select(line => line.ToString())));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.ClassNotPartial,
        Descriptors.ContainingTypeNotPartial,
        Descriptors.TooFewSizes,
        Descriptors.SizeBelowOne,
        Descriptors.TooManyLayers,
        Descriptors.TooManyParameters,
        Descriptors.ActivationCount,
        Descriptors.UndefinedValue,
        Descriptors.LossNeedsActivation,
        Descriptors.UnsupportedTarget,
        Descriptors.MemberClash,
        Descriptors.LanguageVersion,
        Descriptors.NoBody,
        Descriptors.UnknownModelFile,
        Descriptors.AmbiguousModelFile,
        Descriptors.TwoModelFiles,
        Descriptors.ModelFileLayers,
        Descriptors.ModelFileSize,
        Descriptors.ModelFileActivation,
        Descriptors.ModelFileFormat,
        Descriptors.StorageDoesNotFit,
        Descriptors.DeltaDoesNotFit,
        AdviceDescriptors.SoftmaxOfOneUnit,
        AdviceDescriptors.SaturatingLoss,
        AdviceDescriptors.VanishingGradient,
        AdviceDescriptors.Bottleneck,
        AdviceDescriptors.BeyondCache,
        AdviceDescriptors.NoInstructionSet,
        AdviceDescriptors.ZeroStart,
        AdviceDescriptors.LinearLayer,
        AdviceDescriptors.SaturatingSoftmax,
        AdviceDescriptors.IgnoredActivation);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(NetworkDeclaration.AttributeName) is { } attribute)
            {
                EquatableArray<ImportedNetwork> imports = ImportsOf(
                    start.Options.AdditionalFiles,
                    text => start.TryGetValue(text, Description, out ImportedNetwork? import) ? import : null,
                    start.CancellationToken);
                start.RegisterSymbolAction(symbol => Report(symbol, attribute, imports), SymbolKind.NamedType);
                start.RegisterOperationAction(operation => ReportLocal(operation, attribute, imports), OperationKind.VariableDeclarator);
            }
        });
    }

    // The host keeps what a text was read into for as long as it keeps the text.
    private static EquatableArray<ImportedNetwork> ImportsOf(
        ImmutableArray<AdditionalText> files, Func<SourceText, ImportedNetwork?> read, CancellationToken cancellation) => new(files
        .Where(file => ImportReader.IsDescription(file.Path))
        .Select(file => file.GetText(cancellation) is { } text ? read(text) : null)
        .OfType<ImportedNetwork>());

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol attribute, EquatableArray<ImportedNetwork> imports)
    {
        if (NetworkDeclaration.Find((INamedTypeSymbol)context.Symbol, attribute, context.Compilation, context.CancellationToken) is { } network)
        {
            NetworkUse use = new(network.Target.Name, network.Arguments, network.Attribute);
            Diagnostic[] violations = NetworkRules.Violations(network).Concat(NetworkRules.Violations(use, imports)).ToArray();
            BuildProperties properties = new(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            foreach (Diagnostic diagnostic in violations.Length > 0 ? violations : NetworkAdvice.For(network, imports, properties))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static void ReportLocal(OperationAnalysisContext context, INamedTypeSymbol attribute, EquatableArray<ImportedNetwork> imports)
    {
        IVariableDeclaratorOperation declarator = (IVariableDeclaratorOperation)context.Operation;
        if (ZeroStartAdvice.Creation(declarator)?.Type is INamedTypeSymbol type
            && NetworkDeclaration.Find(type.OriginalDefinition, attribute, context.Compilation, context.CancellationToken) is { } network
            && !NetworkRules.Violations(network).Concat(NetworkRules.Violations(new NetworkUse(network.Target.Name, network.Arguments, network.Attribute), imports)).Any())
        {
            foreach (Diagnostic diagnostic in NetworkAdvice.For(declarator, network, imports))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
