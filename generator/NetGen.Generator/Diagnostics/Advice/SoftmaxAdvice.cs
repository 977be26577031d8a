using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.Functions;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>exp(z) / exp(z) = 1.</summary>
internal static class SoftmaxAdvice
{
    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, NetworkModel model)
    {
        for (int layer = 1; layer <= model.LayerCount; layer++)
        {
            if (model.Sizes[layer] == 1 && model.Activations[layer - 1].Function().OnOneUnit is not null)
            {
                yield return Diagnostic.Create(
                    AdviceDescriptors.SoftmaxOfOneUnit,
                    network.Attribute.Activation(layer, network.Arguments),
                    layer.ToString(CultureInfo.InvariantCulture),
                    network.Target.Name);
            }
        }
    }
}
