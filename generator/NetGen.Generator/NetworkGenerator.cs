using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.CodeGeneration.Plan;
using NetGen.Generator.Diagnostics;

namespace NetGen.Generator;

/// <summary>Writes the network of each class that carries <c>[Network]</c> into a file of its own, and trained weights into another.</summary>
/// <remarks>
/// It reports nothing: where a rule is broken it writes no file, and <see cref="NetworkAnalyzer"/> says why.
/// After each edit, wherever it is, what all networks say is read anew, so nothing is ever stale; a network is planned and written again only if that
/// differs. The compiler tells networks by their place in its list: where a file goes or comes, those of the files after it are written again, with the
/// same text.
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

        IncrementalValuesProvider<EquatableArray<NetworkPlan>> plans = NetworkSearch.Drafts(context)
            .WithTrackingName(TrackingNames.Drafts)
            .Combine(imports)
            .Select(static (pair, _) => PlansOf(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Plans);

        context.RegisterSourceOutput(plans, static (output, found) =>
        {
            foreach (NetworkPlan plan in found)
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

    private static EquatableArray<NetworkPlan> PlansOf(EquatableArray<NetworkDraft> drafts, EquatableArray<ImportedNetwork> imports) => new(drafts
        .Where(draft => !NetworkRules.Violations(new NetworkUse(draft.Target.Type.Name, draft.Arguments, Attribute: null), imports).Any())
        .Select(draft => Planner.Plan(NetworkCompletion.Complete(draft, imports))));

    private static void Add(SourceProductionContext output, NetworkPlan plan, string ending, string text) =>
        output.AddSource(plan.Model.Target.HintName + ending, SourceText.From(text, Encoding.UTF8));
}
