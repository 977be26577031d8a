using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Layers.Dense;

/// <summary><c>z = W·x + b</c>, <c>a = g(z)</c>: each output from all inputs.</summary>
internal sealed class DenseLayer : LayerKind
{
    public override string ParameterOrder => "W[output, input] lies input · outputs + output after its offset";

    public override string Gradients => DenseEquations.Gradients;

    public override string InputGradient => DenseEquations.InputGradient;

    public override long ParameterCount(int inputs, int outputs) => outputs * (inputs + 1L);

    public override long MultiplyAdds(int inputs, int outputs) => (long)inputs * outputs;

    public override IReadOnlyList<LayerParameters> Parameters(LayerPlan layer) =>
    [
        new(
            layer.Layer,
            "W",
            ParameterIndex.Weight,
            Names.Weights(layer.Layer),
            $"{layer.Inputs} → {layer.Outputs}",
            layer.WeightOffset,
            layer.WeightCount,
            $"({layer.Inputs} * {layer.Outputs})"),
        new(layer.Layer, "b", ParameterIndex.Bias, Names.Bias(layer.Layer), $"{layer.Outputs}", layer.BiasOffset, layer.Outputs, $"{layer.Outputs}"),
    ];

    public override IEnumerable<Step> Forward(LayerPlan layer) => [new DenseStep(layer), new ActivationStep(layer)];

    public override IEnumerable<Step> Backward(LayerPlan layer, LayerPlan? before) =>
        [new GradientStep(layer), before is null ? new InputGradientStep(layer) : new HiddenDeltaStep(before, layer)];

    // δ of the layer before reads the weights as they were.
    public override IEnumerable<Step> Descend(LayerPlan layer, LayerPlan? before, bool ofOneRow)
    {
        if (before is not null)
        {
            yield return new HiddenDeltaStep(before, layer);
        }

        yield return new DescentStep(layer, ofOneRow);
    }
}
