using NetGen.Functions;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit.Lanes;

/// <summary>Writes δ of the last layer where lanes are rows.</summary>
internal static class LanesDeltaEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        LayerPlan output = plan.Output;
        int l = output.Layer;
        string softmax = $"LanesSoftmax<{Names.Math(plan.Model.Precision)}, T>";
        writer.Write($"// {Equations.OutputDelta(plan)}; the lanes behind the last row have no part in the gradient.");
        writer.Write("[MethodImpl(NoInlining | AggressiveOptimization)]");
        using (writer.Block($"private static void {Names.OutputDelta}<S, V>(ref T s, int lanes, int rows, T perRow)\n    {Names.Constraints}"))
        {
            writer.Write(
                $"""
                ref T a = ref {Names.Region}(ref s, lanes, {Names.A(l)});
                ref T y = ref {Names.Region}(ref s, lanes, {Names.Y});
                ref T delta = ref {Names.Region}(ref s, lanes, {Names.Delta(l)});
                """);
            if (plan.Loss.NeedsWholeRow)
            {
                writer.Write($"{softmax}.{plan.Loss.Name}Gradient<S, V>(ref a, ref y, ref delta, Outputs, lanes, perRow);");
            }
            else
            {
                EmitElementwise(writer, plan);
                if (!plan.Loss.GivesDelta && output.Function.NeedsWholeLayer)
                {
                    writer.Write($"{softmax}.Gradient<S, V>(ref delta, ref a, Outputs, lanes);");
                }
            }

            writer.Write("Lanes.ClearRest(ref delta, lanes, Outputs, rows);");
        }
    }

    private static void EmitElementwise(CodeWriter writer, NetworkPlan plan)
    {
        ActivationFunction? activation = plan.Loss.GivesDelta || plan.Output.Function.NeedsWholeLayer ? null : plan.Output.Function;
        bool usesZ = activation is { DerivativeReadsZ: true };
        VectorArithmetic arithmetic = new(plan.Model.Precision);
        if (usesZ)
        {
            writer.Write($"ref T z = ref {Names.Region}(ref s, lanes, {Names.Z(plan.Output.Layer)});");
        }

        writer.Write("V scale = S.Broadcast(perRow);");
        using (writer.Block("for (nint k = 0; k < Outputs * (nint)lanes; k += S.Count)"))
        {
            writer.Write("V ak = S.Load(ref a, k);");
            writer.Write("V yk = S.Load(ref y, k);");
            if (usesZ)
            {
                writer.Write("V zk = S.Load(ref z, k);");
            }

            writer.Write(LossTerms.Gradient(plan.Loss, arithmetic, "ak", "yk", "scale", "gk"));
            writer.Write($"S.Store({(activation is null ? "gk" : ActivationGradientEmitter.Product(activation, arithmetic))}, ref delta, k);");
        }

        writer.Space();
    }
}
