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
/// <remarks>
/// It reports nothing: where a rule is broken it writes no file, and <see cref="NetworkAnalyzer"/> says why.
/// After each edit, wherever it is, the compiler finds the classes anew and what they say is read anew, so nothing is ever stale; a network is planned and
/// written again only if that differs. The compiler tells networks by their place in its list: where a file goes or comes, those of the files after it
/// are written again, with the same text. Editors with a compiler before 4.6, which none is that knows C# 12, lose count of what goes from such lists
/// (dotnet/roslyn#66451), and say so by CS8785 or are stale until they are started again; builds start anew each time.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class NetworkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<ImportedNetwork>> imports = context.AdditionalTextsProvider
            .Select(static (text, cancellation) => ImportOf(text, cancellation))
            .Collect()
            .Select(static (all, _) => new EquatableArray<ImportedNetwork>(all.OfType<ImportedNetwork>()))
            .WithTrackingName(TrackingNames.Imports);

        // No step of ours drops an item: a class that breaks a rule stays, as null.
        IncrementalValuesProvider<NetworkPlan?> plans = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                NetworkDeclaration.AttributeName,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (found, cancellation) => DraftOf(found, cancellation))
            .WithTrackingName(TrackingNames.Drafts)
            .Combine(imports)
            .Select(static (pair, _) => PlanOf(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Plans);

        context.RegisterSourceOutput(plans, static (output, plan) =>
        {
            if (plan is not null)
            {
                Add(output, plan, HintName.Ending, NetworkEmitter.Emit(plan));
                if (plan.Model.Weights is { Parameters.AreResource: false })
                {
                    Add(output, plan, HintName.WeightsEnding, WeightsEmitter.Emit(plan));
                }
            }
        });
    }

    private static ImportedNetwork? ImportOf(AdditionalText text, CancellationToken cancellation) =>
        ImportReader.IsDescription(text.Path) && text.GetText(cancellation) is { } lines
            ? ImportReader.Read(lines.Lines.Select(line => line.ToString()))
            : null;

    private static NetworkDraft? DraftOf(GeneratorAttributeSyntaxContext found, CancellationToken cancellation) =>
        NetworkDeclaration.Find(found, cancellation) is { } network && !NetworkRules.Violations(network).Any()
            ? NetworkParser.Parse(network)
            : null;

    private static NetworkPlan? PlanOf(NetworkDraft? draft, EquatableArray<ImportedNetwork> imports) =>
        draft is not null && !NetworkRules.Violations(new NetworkUse(draft.Target.Type.Name, draft.Arguments, Attribute: null), imports).Any()
            ? Planner.Plan(NetworkCompletion.Complete(draft, imports))
            : null;

    private static void Add(SourceProductionContext output, NetworkPlan plan, string ending, string text) =>
        output.AddSource(plan.Model.Target.HintName + ending, SourceText.From(text, Encoding.UTF8));
}
