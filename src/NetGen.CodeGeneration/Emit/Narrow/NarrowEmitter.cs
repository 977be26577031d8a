using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Narrow;

/// <summary>Blocks of rows, with weights of 16 or 8 bits and the library's kernels.</summary>
/// <param name="plan">The network.</param>
/// <param name="narrow">Its strategy.</param>
internal sealed class NarrowEmitter(NetworkPlan plan, NarrowStrategy narrow) : BlocksEmitter(plan, narrow.Scratch)
{
    public override void AddParameters(List<string> lines) => NarrowHeaderEmitter.AddParameters(lines, Plan, narrow);

    public override void AddPlan(List<string> lines) => NarrowHeaderEmitter.AddPlan(lines, Plan, narrow.Scratch);

    // All hot loops are the library's.
    public override void EmitRemark(CodeWriter writer)
    {
    }

    public override void EmitMemoryCount(CodeWriter writer) => NarrowLayoutEmitter.EmitMemoryCount(writer, Plan);

    public override void EmitOffsets(CodeWriter writer) => NarrowLayoutEmitter.EmitOffsets(writer, Plan, narrow);

    // Such weights have no index methods.
    public override void EmitTables(CodeWriter writer)
    {
    }

    protected override RowsDialect NewForwardDialect(CodeWriter writer) => new NarrowDialect(writer, Plan, "block");
}
