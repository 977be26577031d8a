using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Says in the header how the layers of blocks of rows are computed.</summary>
internal static class RowsHeaderEmitter
{
    public static void AddPlan(List<string> lines, NetworkPlan plan, RowsStrategy rows)
    {
        foreach (LayerPlan layer in plan.Layers)
        {
            string title = HeaderEmitter.Title(plan, layer);
            lines.Add($"  {title}  one row: {PlanText.Row(layer, rows.Row(layer), plan.Lanes)}");
            lines.Add($"  {new string(' ', title.Length)}  many rows: {PlanText.ManyRows(rows.Row(layer))}");
        }

        ScratchPlan scratch = rows.Scratch;
        lines.Add($"  Order of the sums, at every vector width: over the inputs, {PlanText.Order(rows)}");
        if (plan.Model.Target.IsStatic)
        {
            lines.Add($"  Rows go in blocks of {scratch.ForwardRows}, so that a block stays in the cache:");
            lines.Add($"  {scratch.Forward * plan.NumberSize} bytes of scratch for each thread, allocated once; products of many rows take {scratch.Products * plan.NumberSize} more.");
            return;
        }

        lines.Add($"  Rows go in blocks of {scratch.ForwardRows} (forward) and {scratch.BackwardRows} (with gradients), so that a block stays in the cache:");
        lines.Add($"  {scratch.Forward * plan.NumberSize} and {scratch.Backward * plan.NumberSize} bytes of scratch for each thread, allocated once; products of many rows take {scratch.Products * plan.NumberSize} more,");
        lines.Add($"  and Descend on more than {scratch.BackwardRows} rows a gradient ({(long)plan.ParameterCount * plan.NumberSize} bytes).");
    }
}
