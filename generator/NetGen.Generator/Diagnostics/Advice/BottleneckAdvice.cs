using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>What a hidden layer of one unit does not tell, no later layer can know.</summary>
internal static class BottleneckAdvice
{
    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, NetworkModel model)
    {
        for (int layer = 1; layer < model.LayerCount; layer++)
        {
            if (model.Sizes[layer] == 1)
            {
                yield return Diagnostic.Create(
                    AdviceDescriptors.Bottleneck,
                    network.Attribute.Size(layer, model.Sizes.Count),
                    layer.ToString(CultureInfo.InvariantCulture),
                    network.Target.Name);
            }
        }
    }
}
