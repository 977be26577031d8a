using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NetGen.Functions;
using NetGen.Generator.Diagnostics;

namespace NetGen.CodeFixes;

/// <summary>Takes the cross entropy that fits the output.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LossFix))]
[Shared]
public sealed class LossFix() : NetworkFix(Descriptors.LossNeedsActivation, AdviceDescriptors.SaturatingLoss, AdviceDescriptors.SaturatingSoftmax)
{
    private protected override FixEdit? EditOf(FixPlace place) =>
        (place.Network?.Arguments.OutputActivation).IfDefined()?.Function().FittingLoss is { } loss && loss.Function().NeededOutput is not null ? Edit(place, loss) : null;

    private static FixEdit Edit(FixPlace place, Loss loss) => new($"Use Loss.{loss}", new TextChange(place.Span, place.Text(loss)));
}
