using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Parse;
using NetGen.Functions;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>The constant of the loss is above 0 and finite in the network's numbers, and the loss has one.</summary>
internal static class DeltaRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkUse use)
    {
        NetworkArguments arguments = use.Arguments;

        // A loss or an output that is no value of its enum is ValueRule's.
        if (arguments.Delta is not { } delta || ((Activation?)arguments.OutputActivation).IfDefined() is null || ((Loss?)arguments.FittingLoss).IfDefined() is not { } loss)
        {
            return [];
        }

        Precision precision = arguments.Precision.IfDefined() ?? Precision.Single;
        double rounded = precision == Precision.Double ? delta : (float)delta;
        return loss.Function().Delta is null ? [Violation(use, $"has no meaning for Loss.{loss}", "leave out Delta")]
            : rounded is > 0 and <= double.MaxValue ? []
            : [Violation(use, $"must be above 0 and finite in {precision} precision but is {delta.ToString("R", CultureInfo.InvariantCulture)}", "give such a number")];
    }

    private static Diagnostic Violation(NetworkUse use, string reason, string remedy) =>
        Diagnostic.Create(Descriptors.DeltaDoesNotFit, use.Attribute.Named(nameof(NetworkArguments.Delta)), use.Name, reason, remedy);
}
