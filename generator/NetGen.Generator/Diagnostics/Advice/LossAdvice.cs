using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.Functions;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>With a sigmoid output, δ = (a − y)·a(1 − a) for the squared error; a cross entropy has δ = a − y.</summary>
internal static class LossAdvice
{
    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, NetworkModel model)
    {
        if (model.Activations[model.LayerCount - 1].Function().FittingLoss.Function() is { GivesDelta: true, NeedsWholeRow: false } && !model.Loss.Function().GivesDelta)
        {
            yield return Diagnostic.Create(
                AdviceDescriptors.SaturatingLoss, network.Attribute.Named(nameof(network.Arguments.Loss)), model.Loss, network.Target.Name);
        }
    }
}
