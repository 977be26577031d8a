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

/// <summary>Writes the network of each class that carries <c>[Network]</c> into a file of its own, and trained weights into another.</summary>
/// <remarks>It reports nothing: where a rule is broken it writes no file, and <see cref="NetworkAnalyzer"/> says why.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class NetworkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<ImportedNetwork>> imports = context.AdditionalTextsProvider
            .Where(static text => ImportReader.IsDescription(text.Path))
            .Select(static (text, cancellation) => text.GetText(cancellation) is { } lines ? ImportReader.Read(lines.Lines.Select(line => line.ToString())) : null)
            .Collect()
            .Select(static (all, _) => new EquatableArray<ImportedNetwork>(all.OfType<ImportedNetwork>()))
            .WithTrackingName(TrackingNames.Imports);

        IncrementalValuesProvider<NetworkPlan> plans = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                NetworkDeclaration.AttributeName,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (attributed, cancellation) => DraftOf(attributed, cancellation))
            .WithTrackingName(TrackingNames.Draft)
            .Where(static draft => draft is not null)
            .Combine(imports)
            .Select(static (pair, _) => ModelOf(pair.Left!, pair.Right))
            .WithTrackingName(TrackingNames.Model)
            .Where(static model => model is not null)
            .Select(static (model, _) => Planner.Plan(model!))
            .WithTrackingName(TrackingNames.Plan);

        context.RegisterSourceOutput(plans, static (output, plan) =>
        {
            Add(output, plan, HintName.Ending, NetworkEmitter.Emit(plan));
            if (plan.Model.Weights is { Parameters.AreResource: false })
            {
                Add(output, plan, HintName.WeightsEnding, WeightsEmitter.Emit(plan));
            }
        });
    }

    private static NetworkDraft? DraftOf(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellation)
    {
        INamedTypeSymbol target = (INamedTypeSymbol)attributed.TargetSymbol;
        INamedTypeSymbol attributeClass = attributed.Attributes[0].AttributeClass!;
        NetworkDeclaration? network = NetworkDeclaration.Find(target, attributeClass, attributed.SemanticModel.Compilation, cancellation);
        return network is not null && network.Part == attributed.TargetNode && !NetworkRules.Violations(network).Any()
            ? NetworkParser.Parse(network)
            : null;
    }

    private static NetworkModel? ModelOf(NetworkDraft draft, EquatableArray<ImportedNetwork> imports) =>
        NetworkRules.Violations(new NetworkUse(draft.Target.Type.Name, draft.Arguments, Attribute: null), imports).Any()
            ? null
            : NetworkCompletion.Complete(draft, imports);

    private static void Add(SourceProductionContext output, NetworkPlan plan, string ending, string text) =>
        output.AddSource(plan.Model.Target.HintName + ending, SourceText.From(text, Encoding.UTF8));
}
