using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Says in the header how a network is computed whose rows are lanes.</summary>
internal static class LanesHeaderEmitter
{
    public static void AddMethods(List<string> lines, NetworkPlan plan, LanesStrategy lanes)
    {
        int widest = plan.Model.Sizes.Max();
        lines.Add("Plan");
        lines.Add($"  Forward, fewer than {lanes.MinRows} rows: row by row, written out whole, activations in registers ({Names.ForwardInRegisters}).");
        string methods = plan.Model.Target.IsStatic ? Names.ForwardRows : $"{Names.ForwardRows}, {Names.BackwardRows}";
        lines.Add($"  All else: rows in lanes ({methods}), since the widest layer has {widest} units, and rows fill vectors where units would not.");
    }

    public static void AddOrder(List<string> lines, NetworkPlan plan, LanesStrategy lanes)
    {
        lines.Add($"  Order of the sums, at every vector width: over the inputs, from the bias, first to last{(plan.Model.Target.IsStatic ? "." : ";")}");
        if (!plan.Model.Target.IsStatic)
        {
            lines.Add($"  over the rows in {lanes.Rows} parts, part k the rows k, k + {lanes.Rows}, …, which are then added in pairs.");
        }

        lines.Add($"  Rows go in blocks of {lanes.BlockRows}, so that a block stays in the cache:");
        string descend = plan.Model.Target.IsStatic ? "." : $"; Descend on many rows takes a gradient more ({(long)plan.ParameterCount * plan.NumberSize} bytes).";
        lines.Add($"  {(long)lanes.BlockRows * lanes.Width * plan.NumberSize} bytes of scratch for each thread, allocated once{descend}");
    }
}
