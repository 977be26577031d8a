using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.Generator.Model;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>At least two sizes, each at least 1, which make no more layers and parameters than the limits.</summary>
internal static class SizeRule
{
    private const int MaxLayers = 1_000;

    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network)
    {
        IReadOnlyList<int> sizes = network.Arguments.Sizes;
        if (sizes.Count < 2)
        {
            yield return Diagnostic.Create(Descriptors.TooFewSizes, network.Attribute.GetLocation(), network.Target.Name, Text(sizes.Count));
        }

        for (int layer = 0; layer < sizes.Count; layer++)
        {
            if (sizes[layer] < 1)
            {
                yield return Diagnostic.Create(
                    Descriptors.SizeBelowOne, network.Attribute.Size(layer, sizes.Count), Text(layer), network.Target.Name, Text(sizes[layer]));
            }
        }

        if (network.Arguments.LayerCount > MaxLayers)
        {
            yield return Diagnostic.Create(
                Descriptors.TooManyLayers,
                network.Attribute.Size(MaxLayers + 1, sizes.Count),
                network.Target.Name,
                Text(MaxLayers),
                Text(network.Arguments.LayerCount));
        }
        else if (sizes.All(size => size > 0) && ParameterCount(sizes) > NetworkModel.MaxParameters)
        {
            yield return Diagnostic.Create(
                Descriptors.TooManyParameters,
                network.Attribute.GetLocation(),
                network.Target.Name,
                Text(NetworkModel.MaxParameters),
                Text(ParameterCount(sizes)));
        }
    }

    /// <summary>Σ out·in + out over the layers; a decimal holds it for 1,000 layers of any int.</summary>
    private static decimal ParameterCount(IReadOnlyList<int> sizes) =>
        Enumerable.Range(1, Math.Max(sizes.Count - 1, 0)).Sum(layer => sizes[layer] * (sizes[layer - 1] + 1m));

    private static string Text(decimal number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
