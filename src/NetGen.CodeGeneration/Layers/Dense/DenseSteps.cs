using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Layers.Dense;

/// <summary>z = W·x + b.</summary>
internal sealed record DenseStep(LayerPlan Layer) : Step(Layer)
{
    public override string Equation => DenseEquations.WeightedInput(Layer.Layer);

    public override void Write(Dialect dialect) => dialect.Dense(Layer);
}

/// <summary>∂W and ∂b of a layer.</summary>
internal sealed record GradientStep(LayerPlan Layer) : Step(Layer)
{
    public override string Equation => DenseEquations.Gradient(Layer.Layer);

    public override void Write(Dialect dialect) => dialect.Gradient(Layer);
}

/// <summary>δ of a layer before the last: the errors of the next one, carried back.</summary>
internal sealed record HiddenDeltaStep(LayerPlan Layer, LayerPlan Next) : Step(Layer)
{
    public override string Equation => DenseEquations.HiddenDelta(Layer);

    public override int At => Next.Layer;

    public override void Write(Dialect dialect) => dialect.HiddenDelta(Layer, Next);
}

/// <summary>∂cost/∂x.</summary>
internal sealed record InputGradientStep(LayerPlan Layer) : Step(Layer)
{
    public override string Equation => $"{DenseEquations.InputGradient}, where it is wanted";

    public override void Write(Dialect dialect) => dialect.InputGradient(Layer);
}

/// <summary>A layer's step of gradient descent.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="OfOneRow">Whether the gradient is that of a single row.</param>
internal sealed record DescentStep(LayerPlan Layer, bool OfOneRow) : Step(Layer)
{
    public override string Equation => OfOneRow ? DenseEquations.StepOfOneRow(Layer.Layer) : DenseEquations.StepOfRows(Layer.Layer);

    public override void Write(Dialect dialect) => dialect.Descend(Layer);
}
