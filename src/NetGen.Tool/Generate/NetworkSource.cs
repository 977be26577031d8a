using NetGen.Models;
using NetGen.Tool.Commands;

namespace NetGen.Tool.Generate;

/// <summary>The C# that a user would write for a network.</summary>
internal static class NetworkSource
{
    /// <summary>A partial class with the attribute.</summary>
    /// <exception cref="CommandException">An activation is not known.</exception>
    public static string Of(TrainedNetwork network, string className)
    {
        if (network.Layers.Any(layer => layer.Activation == null))
        {
            throw new CommandException("The file names no activations: give --hidden and --output, or --activations.");
        }

        return $"[global::NetGen.Network({string.Join(", ", network.Sizes)}, {Activations([.. network.Layers.Select(layer => layer.Activation!.Value)])})]\npublic partial class {className};\n";
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
