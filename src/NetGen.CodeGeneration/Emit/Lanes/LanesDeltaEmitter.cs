using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Writes δ of the last layer where lanes are rows.</summary>
internal static class LanesDeltaEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        Step step = Passes.OutputDelta(plan);
        using (writer.Of(step))
        {
            writer.Write($"// {step.Equation}; the lanes after the last row have no part in the gradient.");
            writer.Write("[MethodImpl(NoInlining | AggressiveOptimization)]");
            using (writer.Block($"private static void {Names.OutputDelta}<S, V>(ref T s, int lanes, int rows, T perRow)\n    {Names.Constraints}"))
            {
                step.Write(new LanesDialect(writer, plan));
                writer.Write("Lanes.ClearRest(ref delta, lanes, Outputs, rows);");
            }
        }
    }
}
