using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.Functions;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>W₂·(W₁·x + b₁) + b₂ = (W₂·W₁)·x + (W₂·b₁ + b₂).</summary>
/// <remarks>Nothing is said of what a model file decides, nor of a layer narrower than both beside it, which makes W₂·W₁ a product of low rank.</remarks>
internal static class LinearLayerAdvice
{
    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, NetworkModel model)
    {
        int[] linear = [.. Enumerable.Range(1, model.LayerCount - 1).Where(layer =>
            model.Activations[layer - 1].Function().IsIdentity
            && model.Sizes[layer] >= Math.Min(model.Sizes[layer - 1], model.Sizes[layer + 1]))];
        if (network.Arguments.File is null && linear.Length > 0)
        {
            yield return Diagnostic.Create(
                AdviceDescriptors.LinearLayer,
                network.Attribute.Activation(linear[0], network.Arguments),
                linear[0].ToString(CultureInfo.InvariantCulture),
                network.Target.Name,
                (linear[0] + 1).ToString(CultureInfo.InvariantCulture));
        }
    }
}
