using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Steps;

/// <summary>∂W and ∂b of a layer.</summary>
internal sealed record GradientStep(LayerPlan Layer) : Step(Layer)
{
    public override string Equation => Equations.WeightGradient(Layer.Layer);

    public override void Write(Dialect dialect) => dialect.Gradient(Layer);
}

/// <summary>δ of a layer before the last: the errors of the next one, carried back.</summary>
internal sealed record HiddenDeltaStep(LayerPlan Layer, LayerPlan Next) : Step(Layer)
{
    public override string Equation => Equations.HiddenDelta(Layer);

    public override int At => Next.Layer;

    public override void Write(Dialect dialect) => dialect.HiddenDelta(Layer, Next);
}

/// <summary>∂cost/∂x.</summary>
internal sealed record InputGradientStep(LayerPlan Layer) : Step(Layer)
{
    public override string Equation => $"{Equations.InputGradient}, where it is wanted";

    public override void Write(Dialect dialect) => dialect.InputGradient(Layer);
}

/// <summary>A layer's step of gradient descent.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="OfOneRow">Whether the gradient is that of a single row.</param>
internal sealed record DescentStep(LayerPlan Layer, bool OfOneRow) : Step(Layer)
{
    public override string Equation => OfOneRow ? Equations.WeightStep(Layer.Layer) : Equations.WeightStepOfRows(Layer.Layer);

    public override void Write(Dialect dialect) => dialect.Descend(Layer);
}
