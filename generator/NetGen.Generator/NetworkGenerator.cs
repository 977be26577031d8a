using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

        // Without ForAttributeWithMetadataName, which binds the attributes of each class anew after each keystroke.
        // There is an item for each file, so that a network which comes or goes has none in another file written again; and no later step drops items,
        // since compilers have lost count of those (dotnet/roslyn#66451).
        IncrementalValuesProvider<EquatableArray<NetworkPlan>> plans = context.CompilationProvider
            .Select(static (compilation, _) => new ProjectDrafts((CSharpCompilation)compilation))
            .WithTrackingName(TrackingNames.Declarations)
            .SelectMany(static (project, cancellation) => project.Read(cancellation))
            .WithTrackingName(TrackingNames.Drafts)
            .Combine(imports)
            .Select(static (pair, _) => PlansOf(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Plans);

        context.RegisterSourceOutput(plans, static (output, file) =>
        {
            foreach (NetworkPlan plan in file)
            {
                Add(output, plan, HintName.Ending, NetworkEmitter.Emit(plan));
                if (plan.Model.Weights is { Parameters.AreResource: false })
                {
                    Add(output, plan, HintName.WeightsEnding, WeightsEmitter.Emit(plan));
                }
            }
        });
    }

    private static EquatableArray<NetworkPlan> PlansOf(EquatableArray<NetworkDraft> drafts, EquatableArray<ImportedNetwork> imports) => new(drafts
        .Where(draft => !NetworkRules.Violations(new NetworkUse(draft.Target.Type.Name, draft.Arguments, Attribute: null), imports).Any())
        .Select(draft => Planner.Plan(NetworkCompletion.Complete(draft, imports))));

    private static void Add(SourceProductionContext output, NetworkPlan plan, string ending, string text) =>
        output.AddSource(plan.Model.Target.HintName + ending, SourceText.From(text, Encoding.UTF8));
}
