using Microsoft.CodeAnalysis;
using NetGen.Generator.Model;

namespace NetGen.Generator.Parse;

/// <summary>Makes the model of a network that breaks no rule: fills in the defaults and leaves the compiler's objects behind.</summary>
internal static class NetworkParser
{
    public static NetworkModel Parse(NetworkDeclaration network)
    {
        NetworkArguments arguments = network.Arguments;
        return new NetworkModel(
            TargetParser.Parse(network),
            AttributeText.Of(arguments),
            new EquatableArray<int>(arguments.Sizes),
            new EquatableArray<Activation>(ActivationsOf(arguments)),
            arguments.Loss ?? LossFor(arguments.OutputActivation),
            arguments.Precision ?? Precision.Single,
            network.Profile);
    }

    private static IEnumerable<Activation> ActivationsOf(NetworkArguments arguments) =>
        arguments.Activations
        ?? Enumerable.Repeat(arguments.Hidden ?? Activation.Sigmoid, arguments.LayerCount - 1).Append(arguments.OutputActivation);

    private static Loss LossFor(Activation output) => output switch
    {
        Activation.Sigmoid => Loss.BinaryCrossEntropy,
        Activation.Softmax => Loss.CrossEntropy,
        _ => Loss.MeanSquaredError,
    };
}
