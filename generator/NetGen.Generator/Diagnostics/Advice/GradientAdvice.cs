using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.Functions;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>δₗ = (δₗ₊₁·Wₗ₊₁) ∘ σ′ with σ′ ≤ ¼. Hyperbolic tangents are let pass: tanh′(0) = 1.</summary>
internal static class GradientAdvice
{
    private const int TooManySigmoids = 5;
    private const double SmallSlope = 0.25;

    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, NetworkModel model)
    {
        int sigmoids = model.Activations.Count(activation => activation.Function().LargestSlope <= SmallSlope);
        if (sigmoids >= TooManySigmoids)
        {
            NetworkArguments arguments = network.Arguments;
            yield return Diagnostic.Create(
                AdviceDescriptors.VanishingGradient,
                network.Attribute.Named(arguments.Activations is null ? nameof(arguments.Hidden) : nameof(arguments.Activations)),
                network.Target.Name,
                sigmoids.ToString(CultureInfo.InvariantCulture));
        }
    }
}
