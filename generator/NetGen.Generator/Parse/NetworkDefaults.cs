using NetGen.Generator.Model;

namespace NetGen.Generator.Parse;

/// <summary>Makes the model of a network: fills in what its attribute leaves out.</summary>
internal static class NetworkDefaults
{
    public static NetworkModel Fill(NetworkArguments arguments, TargetModel target, Profile profile) => new(
        target,
        AttributeText.Of(arguments),
        new EquatableArray<int>(arguments.Sizes),
        new EquatableArray<Activation>(ActivationsOf(arguments)),
        arguments.Loss ?? LossFor(arguments.OutputActivation),
        arguments.Precision ?? Precision.Single,
        profile);

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
