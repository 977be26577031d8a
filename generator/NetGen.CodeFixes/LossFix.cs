using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NetGen.Generator.Diagnostics;

namespace NetGen.CodeFixes;

/// <summary>Takes the cross entropy that fits the output.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LossFix))]
[Shared]
public sealed class LossFix() : NetworkFix(Descriptors.LossNeedsActivation, AdviceDescriptors.SaturatingLoss, AdviceDescriptors.SaturatingSoftmax)
{
    private protected override FixEdit? EditOf(FixPlace place) => place.Network?.Arguments.OutputActivation switch
    {
        Activation.Sigmoid => Edit(place, Loss.BinaryCrossEntropy),
        Activation.Softmax => Edit(place, Loss.CrossEntropy),
        _ => null,
    };

    private static FixEdit Edit(FixPlace place, Loss loss) => new($"Use Loss.{loss}", new TextChange(place.Span, place.Text(loss)));
}
