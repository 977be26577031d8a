using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NetGen.CodeGeneration.Parse;
using NetGen.Functions;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Parse;

namespace NetGen.CodeFixes;

/// <summary>Gives the output the activation that its cross entropy needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutputFix))]
[Shared]
public sealed class OutputFix() : NetworkFix(Descriptors.LossNeedsActivation)
{
    private protected override FixEdit? EditOf(FixPlace place) =>
        place.Network is { Arguments: { LayerCount: > 0 } arguments } network
        && arguments.Loss.IfDefined()?.Function().NeededOutput is { } needed
        && (arguments.Sizes[arguments.LayerCount] > 1 || !needed.Function().NeedsWholeLayer)
            ? Edit(place, network, needed)
            : null;

    private static FixEdit Edit(FixPlace place, NetworkDeclaration network, Activation activation)
    {
        TextSpan given = network.Attribute.Activation(network.Arguments.LayerCount, network.Arguments).SourceSpan;
        AttributeArgumentSyntax loss = place.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>()!;
        TextChange change = given != network.Attribute.Span
            ? new(given, place.Text(activation))
            : new(new TextSpan(loss.SpanStart, 0), $"{nameof(network.Arguments.Output)} = {place.Text(activation)}, ");
        return new($"Use Activation.{activation} for the output", change);
    }
}
