using NetGen.CodeGeneration.Layers;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Plan;

/// <summary>What every strategy knows of a layer.</summary>
/// <param name="Layer">1 to L.</param>
/// <param name="Kind">What kind of layer it is.</param>
/// <param name="Inputs">Units of the layer before.</param>
/// <param name="Outputs">Units of the layer.</param>
/// <param name="Activation">Its activation.</param>
/// <param name="WeightOffset">Where W begins among the parameters; W[output, input] lies input · Outputs + output after that, unless weights have 16 or 8 bits.</param>
/// <param name="BiasOffset">Where b begins among the parameters.</param>
/// <param name="KeepsZ">Whether z is kept beside a, because g′ or the loss is computed from it.</param>
internal sealed record LayerPlan(
    int Layer,
    LayerKind Kind,
    int Inputs,
    int Outputs,
    Activation Activation,
    int WeightOffset,
    int BiasOffset,
    bool KeepsZ)
{
    /// <summary>What is known of its activation.</summary>
    public ActivationFunction Function => Activation.Function();

    /// <summary>Weights of the layer, which is also its multiply-adds for a row.</summary>
    public int WeightCount => Inputs * Outputs;
}
