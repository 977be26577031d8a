using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics;

/// <summary>Reports what is wrong with a <c>[Network]</c> class, at the argument or declaration that is wrong.</summary>
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
        Descriptors.LanguageVersion);

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
            foreach (Diagnostic violation in NetworkRules.Violations(network))
            {
                context.ReportDiagnostic(violation);
            }
        }
    }
}
