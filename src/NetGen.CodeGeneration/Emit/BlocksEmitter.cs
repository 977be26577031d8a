using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Blocks of rows, [row][unit].</summary>
/// <param name="plan">The network.</param>
/// <param name="scratch">The working memory.</param>
internal abstract class BlocksEmitter(NetworkPlan plan, ScratchPlan scratch) : VectorsEmitter(plan)
{
    public override void EmitScratch(CodeWriter writer) => LayoutEmitter.EmitScratch(writer, Plan, scratch);

    public override string AfterFixed(string count) => Plan.Model.Target.IsStatic ? count : $"Fixed + ({count})";

    public override void EmitForward(CodeWriter writer)
    {
        writer.Space();
        ForwardEmitter.EmitRows(writer, Plan, this);
        writer.Space();
        ForwardEmitter.Block.Emit(writer, Steps.Passes.Forward(Plan), () => NewForwardDialect(writer));
    }

    public override void EmitCostOfRows(CodeWriter writer) => ForwardEmitter.EmitCostOfRows(writer);

    public override void EmitLoss(CodeWriter writer) => LossEmitter.EmitLoss(writer, Plan);

    public override void EmitBackward(CodeWriter writer)
    {
        BackwardEmitter.EmitRows(writer, Plan);
        writer.Space();
        BackwardEmitter.EmitBlock(writer, Plan);
    }

    public override void EmitFewRowsOfDescend(CodeWriter writer)
    {
        using (writer.Block("if (rows <= BackwardBlockRows)"))
        {
            writer.Write("ref T block = ref Scratch<T>.Rent(BackwardScratch(rows));");
            DispatchEmitter.Return(writer, this, Names.DescendBlock, "ref p, ref x, ref y, ref block, rows, rate, l2");
        }

        writer.Space();
    }

    public override void EmitDescend(CodeWriter writer)
    {
        writer.Space();
        DescendEmitter.EmitBlock(writer, Plan);
    }

    public override void EmitTrace(CodeWriter writer) => TraceEmitter.EmitRow(writer, Plan);

    public override void EmitKernels(CodeWriter writer)
    {
        LossLoopsEmitter.Emit(writer, Plan);
        ActivationLoopsEmitter.Emit(writer, Plan);
    }

    /// <summary>How the steps of the forward pass are written.</summary>
    protected virtual RowsDialect NewForwardDialect(CodeWriter writer) => new(writer, Plan, "block");
}
