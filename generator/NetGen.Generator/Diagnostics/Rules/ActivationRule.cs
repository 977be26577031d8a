using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>Activations, where given, has one entry for each layer.</summary>
internal static class ActivationRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkUse use)
    {
        NetworkArguments arguments = use.Arguments;
        if (arguments.LayerCount > 0 && arguments.Activations is { } activations && activations.Count != arguments.LayerCount)
        {
            yield return Diagnostic.Create(
                Descriptors.ActivationCount,
                use.Attribute.Named(nameof(arguments.Activations)),
                use.Name,
                arguments.LayerCount.ToString(CultureInfo.InvariantCulture),
                activations.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
