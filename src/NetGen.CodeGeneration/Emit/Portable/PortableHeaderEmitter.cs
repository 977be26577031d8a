using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes the plan of portable code into the review sheet.</summary>
internal static class PortableHeaderEmitter
{
    public static void AddPlan(List<string> lines, NetworkPlan plan, PortableStrategy portable)
    {
        lines.Add("Plan");
        lines.Add("  Portable: plain loops, one row after the other, since the framework has no vectors; functions in double, rounded once.");
        bool learns = !plan.Model.Target.IsStatic;
        lines.Add($"  Order of the sums: over the inputs from the bias, first to last{(learns ? "; over the rows, first to last" : "")}.");
        lines.Add($"  {portable.Width * plan.NumberSize} bytes of scratch for each thread, allocated once.");
        if (learns)
        {
            lines.Add($"  Descend takes a gradient more ({(long)plan.ParameterCount * plan.NumberSize} bytes).");
        }
    }
}
