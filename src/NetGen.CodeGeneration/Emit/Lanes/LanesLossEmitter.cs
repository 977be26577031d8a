using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Writes the loss of a block whose lanes are rows.</summary>
internal static class LanesLossEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        using (writer.Of(Passes.Loss(plan)))
        {
            writer.Write($"// {plan.Loss.Sum}{(plan.Loss.ReadsZ ? ", from z: finite as long as z is" : "")}");
            writer.Write("[MethodImpl(NoInlining | AggressiveOptimization)]");
            using (writer.Block($"private static double {Names.Loss}<S, V>(ref T s, int lanes, int rows)\n    {Names.Constraints}"))
            {
                Passes.Loss(plan).Write(new LanesDialect(writer, plan));
                writer.Write("return Lanes.Sum(ref terms, lanes, Outputs, rows);");
            }
        }
    }
}
