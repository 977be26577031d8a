using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.Functions;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>With a softmax output, δⱼ = aⱼ·(gⱼ − Σ gₖaₖ) for any error whose gradient by a is g; the cross entropy has δ = a − y.</summary>
internal static class SaturatingSoftmaxAdvice
{
    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, NetworkModel model)
    {
        // Of one unit, softmax is always 1, which is said already.
        if (model.Activations[model.LayerCount - 1].Function().NeedsWholeLayer
            && model.Sizes[model.LayerCount] > 1
            && !model.Loss.Function().GivesDelta)
        {
            yield return Diagnostic.Create(
                AdviceDescriptors.SaturatingSoftmax, network.Attribute.Named(nameof(network.Arguments.Loss)), model.Loss, network.Target.Name);
        }
    }
}
