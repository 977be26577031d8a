using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Steps;

/// <summary>a = g(z).</summary>
internal sealed record ActivationStep(LayerPlan Layer) : Step(Layer)
{
    public override string Equation => Equations.Activated(Layer);

    public override void Write(Dialect dialect) => dialect.Activate(Layer);
}

/// <summary>A layer's numbers, copied out to look at.</summary>
internal sealed record TraceStep(LayerPlan Layer) : Step(Layer)
{
    public override string Equation => "";

    public override void Write(Dialect dialect) => dialect.Trace(Layer);
}
