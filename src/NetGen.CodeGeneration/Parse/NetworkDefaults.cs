using NetGen.CodeGeneration.Model;

namespace NetGen.CodeGeneration.Parse;

/// <summary>Makes the model of a network: fills in what its attribute leaves out.</summary>
internal static class NetworkDefaults
{
    /// <param name="arguments">The arguments, with the sizes and activations of the model file if there is one.</param>
    /// <param name="attribute">The attribute as C#.</param>
    /// <param name="import">The model file whose weights the network is compiled with, or null.</param>
    /// <param name="target">The class that gets the network.</param>
    /// <param name="profile">What the generated code may use.</param>
    public static NetworkModel Fill(
        NetworkArguments arguments, string attribute, ImportedNetwork? import, TargetModel target, Profile profile) => new(
        target,
        attribute,
        arguments.Sizes,
        new EquatableArray<Activation>(ActivationsOf(arguments)),
        arguments.FittingLoss,
        arguments.Precision ?? Precision.Single,
        arguments.Storage ?? Storage.Float32,
        profile,
        import is null ? null : new WeightsModel(TextLiteral.Of(import.File), import.Numbers, import.Weights))
    {
        Delta = arguments.Delta ?? 1,
    };

    private static IEnumerable<Activation> ActivationsOf(NetworkArguments arguments) =>
        Enumerable.Range(1, arguments.LayerCount).Select(layer => arguments.GivenActivation(layer) ?? NetworkArguments.DefaultActivation);
}
