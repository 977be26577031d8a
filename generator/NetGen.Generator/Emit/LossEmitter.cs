using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes the sum of a block's losses, and δ of the outputs.</summary>
internal static class LossEmitter
{
    /// <summary>The sum of the losses of the rows in a block's scratch.</summary>
    public static void EmitLoss(CodeWriter writer, NetworkPlan plan)
    {
        int output = plan.Output.Layer;
        string loss = $"Losses<{Names.Math(plan.Model.Precision)}, T>.{plan.Loss.Name}<S, V>";
        string region = plan.Loss.ReadsZ ? Names.Z(output) : Names.A(output);
        writer.Write(
            $"""
            // {plan.Loss.Sum}{(plan.Loss.ReadsZ ? ", from z: finite as long as z is" : "")}
            private static double {Names.Loss}<S, V>(ref T y, ref T s, int block, int rows)
                {Names.Constraints} =>
                {loss}(ref {Names.Region}(ref s, block, {region}), {Names.Stride(output)}, ref y, rows, Outputs, ref s);
            """);
    }

    /// <summary>δ of the outputs.</summary>
    public static void EmitOutputDelta(CodeWriter writer, NetworkPlan plan)
    {
        LayerPlan output = plan.Output;
        writer.Write($"// {Equations.OutputDelta(plan)}");
        using (writer.Block($"private static void {Names.OutputDelta}<S, V>(ref T y, ref T s, int block, int rows, T perRow)\n    {Names.Constraints}"))
        {
            writer.Write(
                $"""
                ref T a = ref {Names.Region}(ref s, block, {Names.A(output.Layer)});
                ref T delta = ref {Names.Region}(ref s, block, {Names.Delta(output.Layer)});
                LossGradients<T>.{plan.Loss.Name}<S, V>(ref a, ref y, ref delta, {Names.Stride(output.Layer)}, rows, Outputs, perRow);
                """);
            if (!plan.Loss.GivesDelta && ActivationGradientEmitter.Call(output, plan.Model.Precision, "delta", "a", "z") is string call)
            {
                if (output.KeepsZ)
                {
                    writer.Write($"ref T z = ref {Names.Region}(ref s, block, {Names.Z(output.Layer)});");
                }

                writer.Write(call);
            }
        }
    }
}
