using Microsoft.CodeAnalysis.CSharp;
using NetGen.Models;
using NetGen.Tool.Commands;

namespace NetGen.Tool.Generate;

using Activation = NetGen.CodeGeneration.Activation;

/// <summary>The C# that a user would write for a model file.</summary>
internal static class NetworkSource
{
    /// <summary>A class with the attribute.</summary>
    /// <param name="model">The model.</param>
    /// <param name="className">The name of the class.</param>
    /// <param name="isTrainable">Whether it can go on learning; a static class only predicts.</param>
    /// <exception cref="CommandException">An activation is not known.</exception>
    public static string Of(ModelInput model, string className, bool isTrainable)
    {
        if (model.Network.Layers.Any(layer => layer.Activation == null))
        {
            throw new CommandException("The file names no activations: give --hidden-activation and --output-activation, or --activations.");
        }

        string activations = model.HasActivations ? "" : $", {Activations([.. model.Network.Layers.Select(layer => layer.Activation!.Value)])}";
        string file = SymbolDisplay.FormatLiteral(model.FileName, quote: true);
        string modifiers = isTrainable ? "public" : "public static";
        return $"[global::NetGen.Network({file}{activations})]\n{modifiers} partial class {className};\n";
    }

    /// <summary>The shortest way to say them.</summary>
    private static string Activations(Activation[] activations)
    {
        string output = $"Output = {Name(activations[^1])}";
        Activation[] hidden = [.. activations.SkipLast(1).Distinct()];
        return hidden.Length switch
        {
            0 => output,
            1 => $"Hidden = {Name(hidden[0])}, {output}",
            _ => $"Activations = new[] {{ {string.Join(", ", activations.Select(Name))} }}",
        };
    }

    private static string Name(Activation activation) => $"global::NetGen.Activation.{activation}";
}
