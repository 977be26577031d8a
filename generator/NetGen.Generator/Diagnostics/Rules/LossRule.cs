using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Parse;
using NetGen.Functions;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>The cross entropies are computed from z, which only works with the activation that they belong to.</summary>
internal static class LossRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkUse use)
    {
        NetworkArguments arguments = use.Arguments;
        if (arguments.Loss.IfDefined()?.Function().NeededOutput is { } activation && activation != arguments.OutputActivation)
        {
            yield return Diagnostic.Create(
                Descriptors.LossNeedsActivation,
                use.Attribute.Named(nameof(arguments.Loss)),
                arguments.Loss,
                activation,
                arguments.OutputActivation);
        }
    }
}
