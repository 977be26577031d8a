using NetGen.Functions;

namespace NetGen.CodeGeneration.Plan;

/// <summary>How one layer is computed, and where its numbers lie.</summary>
/// <param name="Layer">1 to L.</param>
/// <param name="Inputs">Units of the layer before.</param>
/// <param name="Outputs">Units of the layer.</param>
/// <param name="Activation">Its activation.</param>
/// <param name="WeightOffset">Where W begins among the parameters; W[output, input] lies input · Outputs + output behind, unless weights have 16 or 8 bits.</param>
/// <param name="BiasOffset">Where b begins among the parameters.</param>
/// <param name="ScaleOffset">Where the scales of 8-bit weights begin; not used with others.</param>
/// <param name="Stride">Numbers from row to row in scratch: the units rounded up to what a kernel writes at once, at every width.</param>
/// <param name="KeepsZ">Whether z is kept beside a, because g′ or the loss is computed from it.</param>
/// <param name="Row">The plan for one row; many rows keep its order of the sums.</param>
internal sealed record LayerPlan(
    int Layer,
    int Inputs,
    int Outputs,
    Activation Activation,
    int WeightOffset,
    int BiasOffset,
    int ScaleOffset,
    long Stride,
    bool KeepsZ,
    RowPlan Row)
{
    /// <summary>What is known of its activation.</summary>
    public ActivationFunction Function => Activation.Function();

    /// <summary>Weights of the layer, which is also its multiply-adds for a row.</summary>
    public int WeightCount => Inputs * Outputs;

    /// <summary>Inputs in each stream but the last, which takes the rest too.</summary>
    public int StreamInputs => Inputs / Row.Streams;
}
