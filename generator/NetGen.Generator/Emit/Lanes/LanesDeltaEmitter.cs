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
            if (plan.Model.Loss == Loss.CrossEntropy)
            {
                writer.Write($"{softmax}.CrossEntropyGradient<S, V>(ref a, ref y, ref delta, Outputs, lanes, perRow);");
            }
            else
            {
                EmitElementwise(writer, plan);
                if (!plan.LossGivesDelta && output.Activation == Activation.Softmax)
                {
                    writer.Write($"{softmax}.Gradient<S, V>(ref delta, ref a, Outputs, lanes);");
                }
            }

            writer.Write("Lanes.ClearRest(ref delta, lanes, Outputs, rows);");
        }
    }

    private static void EmitElementwise(CodeWriter writer, NetworkPlan plan)
    {
        Activation activation = plan.LossGivesDelta || plan.Output.Activation == Activation.Softmax ? Activation.Identity : plan.Output.Activation;
        bool usesZ = ActivationGradientEmitter.UsesZ(activation);
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

            writer.Write(LossTerms.Gradient(plan.Model.Loss, "ak", "yk", "scale", "gk"));
            writer.Write($"S.Store({ActivationGradientEmitter.Product(activation, plan.Model.Precision)}, ref delta, k);");
        }

        writer.Space();
    }
}
