using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>Activations replaces Hidden and Output, and Hidden is for hidden layers, where there are any.</summary>
internal static class IgnoredActivationAdvice
{
    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, NetworkModel model)
    {
        NetworkArguments arguments = network.Arguments;
        string? reason = arguments.Activations is not null ? "Activations gives the activation of every layer"
            : model.LayerCount == 1 ? "it has no hidden layer"
            : null;
        if (arguments.Hidden is not null && reason is not null)
        {
            yield return Advice(nameof(arguments.Hidden), reason, network);
        }

        if (arguments is { Output: not null, Activations: not null })
        {
            yield return Advice(nameof(arguments.Output), reason!, network);
        }
    }

    private static Diagnostic Advice(string argument, string reason, NetworkDeclaration network) => Diagnostic.Create(
        AdviceDescriptors.IgnoredActivation, network.Attribute.Named(argument), argument, network.Target.Name, reason);
}
