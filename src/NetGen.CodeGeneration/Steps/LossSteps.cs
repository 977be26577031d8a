using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Plan;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Steps;

/// <summary>The sum of the losses, and the cost that is made of it.</summary>
internal sealed record LossStep(LayerPlan Layer, LossFunction Loss) : Step(Layer)
{
    public override string Equation => $"{Loss.Cost} + {Equations.Penalty}";

    public override void Write(Dialect dialect) => dialect.Loss(Layer);
}

/// <summary>δ of the last layer.</summary>
internal sealed record OutputDeltaStep(LayerPlan Layer, LossFunction Loss) : Step(Layer)
{
    public override string Equation => Equations.OutputDelta(Layer, Loss);

    public override void Write(Dialect dialect) => dialect.OutputDelta(Layer);
}
