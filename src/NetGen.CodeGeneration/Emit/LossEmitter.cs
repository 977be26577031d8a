using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the sum of a block's losses, and δ of the outputs.</summary>
internal static class LossEmitter
{
    /// <summary>The loop that adds up the losses of the rows in a block's scratch.</summary>
    public static string Sum(NetworkPlan plan) => plan.Loss.HasLibraryLoops
        ? $"Losses<{Names.Math(plan.Model.Precision)}, T>.{plan.Loss.Name}"
        : $"{plan.Loss.Name}Sum";

    /// <summary>The loop that writes their gradients.</summary>
    public static string Gradient(NetworkPlan plan) => plan.Loss.HasLibraryLoops
        ? $"LossGradients<T>.{plan.Loss.Name}"
        : $"{plan.Loss.Name}Gradient";

    /// <summary>The sum of the losses of the rows in a block's scratch.</summary>
    public static void EmitLoss(CodeWriter writer, NetworkPlan plan)
    {
        using (writer.Of(Passes.Loss(plan)))
        {
            writer.Write($"// {plan.Loss.Sum}{(plan.Loss.ReadsZ ? ", from z: finite as long as z is" : "")}");
            using (writer.Block($"private static double {Names.Loss}<S, V>(ref T y, ref T s, int block, int rows)\n    {Names.Constraints}"))
            {
                Passes.Loss(plan).Write(new RowsDialect(writer, plan, "block"));
            }
        }
    }

    /// <summary>δ of the outputs.</summary>
    public static void EmitOutputDelta(CodeWriter writer, NetworkPlan plan)
    {
        Step step = Passes.OutputDelta(plan);
        using (writer.Of(step))
        {
            writer.Write($"// {step.Equation}");
            using (writer.Block($"private static void {Names.OutputDelta}<S, V>(ref T y, ref T s, int block, int rows, T perRow)\n    {Names.Constraints}"))
            {
                step.Write(new RowsDialect(writer, plan, "block"));
            }
        }
    }
}
