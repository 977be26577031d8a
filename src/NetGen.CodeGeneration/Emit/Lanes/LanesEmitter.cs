using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Rows in lanes, [unit][row], and predictions of few rows written out whole.</summary>
/// <param name="plan">The network.</param>
/// <param name="lanes">Its strategy.</param>
internal class LanesEmitter(NetworkPlan plan, LanesStrategy lanes) : VectorsEmitter(plan)
{
    public override void AddPlan(List<string> lines)
    {
        LanesHeaderEmitter.AddMethods(lines, Plan, lanes);
        AddStep(lines);
        LanesHeaderEmitter.AddOrder(lines, Plan, lanes);
    }

    public override void EmitScratch(CodeWriter writer) => LanesLayoutEmitter.Emit(writer, Plan, lanes);

    public override void EmitFewRows(CodeWriter writer) =>
        RegisterEmitter.EmitChoice(writer, $"rows < {lanes.MinRows} && Vector128.IsHardwareAccelerated");

    public override void EmitForward(CodeWriter writer)
    {
        writer.Space();
        RegisterEmitter.EmitForward(writer, Plan);
        writer.Space();
        LanesForwardEmitter.EmitRows(writer, Plan);
    }

    public override void EmitCostOfRows(CodeWriter writer) => LanesForwardEmitter.EmitCost(writer);

    public override void EmitLoss(CodeWriter writer) => LanesLossEmitter.Emit(writer, Plan);

    public override void EmitBackward(CodeWriter writer) => LanesBackwardEmitter.Emit(writer, Plan);

    public override void EmitTrace(CodeWriter writer) => LanesTraceEmitter.Emit(writer, Plan);

    public override void EmitKernels(CodeWriter writer) => LanesKernelsEmitter.Emit(writer, Plan);

    /// <summary>Says in the header how a step on one row is taken.</summary>
    protected virtual void AddStep(List<string> lines)
    {
    }
}
