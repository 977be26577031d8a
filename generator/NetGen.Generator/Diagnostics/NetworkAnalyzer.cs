using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics;

/// <summary>Reports what is wrong with a <c>[Network]</c> class, at the argument or declaration that is wrong, or else what could be better.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkAnalyzer : DiagnosticAnalyzer
{
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
        AdviceDescriptors.SoftmaxOfOneUnit,
        AdviceDescriptors.SaturatingLoss,
        AdviceDescriptors.VanishingGradient,
        AdviceDescriptors.Bottleneck,
        AdviceDescriptors.BeyondCache,
        AdviceDescriptors.NoInstructionSet);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(NetworkDeclaration.AttributeName) is { } attribute)
            {
                start.RegisterSymbolAction(symbol => Report(symbol, attribute), SymbolKind.NamedType);
            }
        });
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol attribute)
    {
        if (NetworkDeclaration.Find((INamedTypeSymbol)context.Symbol, attribute, context.Compilation, context.CancellationToken) is { } network)
        {
            Diagnostic[] violations = NetworkRules.Violations(network).ToArray();
            BuildProperties properties = new(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            foreach (Diagnostic diagnostic in violations.Length > 0 ? violations : NetworkAdvice.For(network, properties))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
