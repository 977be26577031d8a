using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NetGen.Functions;
using NetGen.Generator;
using NetGen.Generator.Diagnostics;

namespace NetGen.CodeFixes;

/// <summary>Makes the softmax of one unit a sigmoid, and the cross entropy that belongs to it the binary one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SigmoidFix))]
[Shared]
public sealed class SigmoidFix() : NetworkFix(AdviceDescriptors.SoftmaxOfOneUnit)
{
    private protected override FixEdit? EditOf(FixPlace place)
    {
        if (place.Network is not { Arguments: var arguments } network)
        {
            return null;
        }

        int[] layers = [.. Enumerable.Range(1, arguments.LayerCount).Where(layer => network.Attribute.Activation(layer, arguments).SourceSpan == place.Span)];

        // Hidden stands for wider layers too, whose softmax is sound.
        if (layers.Length == 0
            || layers.Any(layer => arguments.Sizes[layer] > 1)
            || arguments.GivenActivation(layers[0]).IfDefined() is not { } given
            || given.Function().OnOneUnit is not { } activation)
        {
            return null;
        }

        List<TextChange> changes = [new(place.Span, place.Text(activation))];
        if (layers.Contains(arguments.LayerCount) && arguments.Loss.IfDefined()?.Function().NeededOutput == given)
        {
            changes.Add(new(network.Attribute.Named(nameof(arguments.Loss)).SourceSpan, place.Text(activation.Function().FittingLoss)));
        }

        return new($"Use Activation.{activation}", [.. changes.OrderBy(change => change.Span.Start)]);
    }
}
