using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Emit;
using NetGen.Generator.Model;
using NetGen.Generator.Parse;
using NetGen.Generator.Plan;

namespace NetGen.Generator;

/// <summary>Writes the network of each class that carries <c>[Network]</c> into a file of its own.</summary>
/// <remarks>It reports nothing: where a rule is broken it writes no file, and <see cref="NetworkAnalyzer"/> says why.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class NetworkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<NetworkPlan> plans = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                NetworkDeclaration.AttributeName,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (attributed, cancellation) => ModelOf(attributed, cancellation))
            .WithTrackingName(TrackingNames.Model)
            .Where(static model => model is not null)
            .Select(static (model, _) => Planner.Plan(model!))
            .WithTrackingName(TrackingNames.Plan);

        context.RegisterSourceOutput(plans, static (output, plan) =>
            output.AddSource(plan.Model.Target.HintName + ".g.cs", SourceText.From(NetworkEmitter.Emit(plan), Encoding.UTF8)));
    }

    private static NetworkModel? ModelOf(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellation)
    {
        INamedTypeSymbol target = (INamedTypeSymbol)attributed.TargetSymbol;
        INamedTypeSymbol attributeClass = attributed.Attributes[0].AttributeClass!;
        NetworkDeclaration? network = NetworkDeclaration.Find(target, attributeClass, attributed.SemanticModel.Compilation, cancellation);
        return network is not null && network.Part == attributed.TargetNode && !NetworkRules.Violations(network).Any()
            ? NetworkParser.Parse(network)
            : null;
    }
}
