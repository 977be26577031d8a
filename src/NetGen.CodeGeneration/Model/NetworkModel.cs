using NetGen.CodeGeneration.Layers;

namespace NetGen.CodeGeneration.Model;

/// <summary>A network as its attribute says it, with every default filled in: all that the plan and the emitter know.</summary>
/// <param name="Target">The class that gets the network.</param>
/// <param name="Attribute">The attribute on one line, constants evaluated, for the header: <c>[Network(400, 25, 7)]</c>.</param>
/// <param name="Sizes">Units of each layer, the inputs first.</param>
/// <param name="Activations">The activation of each layer 1 to L: those of layer l at l − 1.</param>
/// <param name="Loss">The loss.</param>
/// <param name="Precision">The type of the numbers.</param>
/// <param name="Storage">How the weights are stored.</param>
/// <param name="Profile">What the generated code may use.</param>
/// <param name="Weights">The trained weights that it is compiled with, or null.</param>
internal sealed record NetworkModel(
    TargetModel Target,
    string Attribute,
    EquatableArray<int> Sizes,
    EquatableArray<Activation> Activations,
    Loss Loss,
    Precision Precision,
    Storage Storage,
    Profile Profile,
    WeightsModel? Weights)
{
    /// <summary>The most parameters that one array holds: <c>Array.MaxLength</c>, which netstandard2.0 lacks.</summary>
    public const int MaxParameters = 0x7FFF_FFC7;

    /// <summary>The constant of the loss, where it has one.</summary>
    public double Delta { get; init; } = 1;

    /// <summary>Whether the weights have fewer bits than a float.</summary>
    public bool HasNarrowWeights => Storage != Storage.Float32;

    /// <summary>Layers with weights, L.</summary>
    public int LayerCount => Sizes.Count - 1;

    /// <summary>Weights and biases of all layers; sizes are those of dense layers.</summary>
    public long ParameterCount => Enumerable.Range(1, LayerCount).Sum(layer => LayerKinds.Dense.ParameterCount(Sizes[layer - 1], Sizes[layer]));
}
