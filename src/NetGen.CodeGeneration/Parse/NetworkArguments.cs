using NetGen.CodeGeneration.Model;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Parse;

/// <summary>The arguments of a <c>[Network]</c> attribute; null where none was given.</summary>
/// <param name="Sizes">Units of each layer, the inputs first; none for a null array, or where a model file has them.</param>
internal sealed record NetworkArguments(EquatableArray<int> Sizes)
{
    /// <summary>What <c>Hidden</c> and <c>Output</c> are where the attribute leaves them out.</summary>
    public const Activation DefaultActivation = Activation.Sigmoid;

    /// <summary>The model file that has the sizes too.</summary>
    public string? Model { get; init; }

    /// <summary>The model file that has the weights for these sizes.</summary>
    public string? Weights { get; init; }

    public Activation? Hidden { get; init; }

    public Activation? Output { get; init; }

    public EquatableArray<Activation>? Activations { get; init; }

    public Loss? Loss { get; init; }

    public double? Delta { get; init; }

    public Precision? Precision { get; init; }

    public Storage? Storage { get; init; }

    /// <summary>How weights of fewer bits than a float are stored, or null where they are floats.</summary>
    public Storage? NarrowStorage => Storage is { } storage and not CodeGeneration.Storage.Float32 ? storage : null;

    /// <summary>The model file, in whichever way it is given.</summary>
    public string? File => Model ?? Weights;

    /// <summary>Layers with weights, L; below 1 when sizes are missing.</summary>
    public int LayerCount => Sizes.Count - 1;

    /// <summary>The activation of layer L; Activations replaces Hidden and Output.</summary>
    public Activation OutputActivation => GivenActivation(LayerCount) ?? DefaultActivation;

    /// <summary>The loss: where none is given, the one that fits the output.</summary>
    public Loss FittingLoss => Loss ?? OutputActivation.Function().FittingLoss;

    /// <summary>The activation that the attribute gives a layer from 1 to L, or null.</summary>
    public Activation? GivenActivation(int layer) => Activations switch
    {
        { Count: > 0 } activations => activations[Math.Min(layer, activations.Count) - 1],
        _ => layer == LayerCount ? Output : Hidden,
    };
}
