using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Blocks of rows, whose single rows have kernels of their own for each shape of layer.</summary>
/// <param name="plan">The network.</param>
/// <param name="rows">Its strategy.</param>
internal class RowsEmitter(NetworkPlan plan, RowsStrategy rows) : BlocksEmitter(plan, rows.Scratch)
{
    public override void AddPlan(List<string> lines)
    {
        lines.Add("Plan");
        AddFewRows(lines);
        RowsHeaderEmitter.AddPlan(lines, Plan, rows);
    }

    public override void EmitKernels(CodeWriter writer)
    {
        base.EmitKernels(writer);
        DenseEmitter.Emit(writer, Plan, rows);
    }

    /// <summary>Says in the header what is written out whole.</summary>
    protected virtual void AddFewRows(List<string> lines)
    {
    }
}
