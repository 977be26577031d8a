using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>At least two sizes, each at least 1, which make no more layers and parameters than the limits.</summary>
internal static class SizeRule
{
    private const int MaxLayers = 1_000;

    public static IEnumerable<Diagnostic> Violations(NetworkUse use)
    {
        EquatableArray<int> sizes = use.Arguments.Sizes;
        if (sizes.Count < 2)
        {
            yield return Diagnostic.Create(Descriptors.TooFewSizes, use.Attribute.Whole(), use.Name, Text(sizes.Count));
        }

        for (int layer = 0; layer < sizes.Count; layer++)
        {
            if (sizes[layer] < 1)
            {
                yield return Diagnostic.Create(
                    Descriptors.SizeBelowOne, use.Attribute.Size(layer, sizes.Count), Text(layer), use.Name, Text(sizes[layer]));
            }
        }

        if (use.Arguments.LayerCount > MaxLayers)
        {
            yield return Diagnostic.Create(
                Descriptors.TooManyLayers,
                use.Attribute.Size(MaxLayers + 1, sizes.Count),
                use.Name,
                Text(MaxLayers),
                Text(use.Arguments.LayerCount));
        }
        else if (sizes.All(size => size > 0) && ParameterCount(sizes) > NetworkModel.MaxParameters)
        {
            yield return Diagnostic.Create(
                Descriptors.TooManyParameters,
                use.Attribute.Whole(),
                use.Name,
                Text(NetworkModel.MaxParameters),
                Text(ParameterCount(sizes)));
        }
    }

    /// <summary>Σ out·in + out over the layers; a decimal holds it for 1,000 layers of any int.</summary>
    private static decimal ParameterCount(EquatableArray<int> sizes) =>
        Enumerable.Range(1, Math.Max(sizes.Count - 1, 0)).Sum(layer => sizes[layer] * (sizes[layer - 1] + 1m));

    private static string Text(decimal number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
