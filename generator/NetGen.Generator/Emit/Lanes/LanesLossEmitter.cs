using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit.Lanes;

/// <summary>Writes the loss of a block whose lanes are rows.</summary>
internal static class LanesLossEmitter
{
    /// <summary>Where softmax keeps the largest z of each row and its sum of exponentials.</summary>
    public const string SoftmaxParts =
        "ref " + Names.Region + "(ref s, lanes, " + Names.Largest + "), ref " + Names.Region + "(ref s, lanes, " + Names.Total + ")";

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        int l = plan.Output.Layer;
        string letter = plan.Loss.ReadsZ ? "z" : "a";
        writer.Write($"// {plan.Loss.Sum}{(plan.Loss.ReadsZ ? ", from z: finite as long as z is" : "")}");
        writer.Write("[MethodImpl(NoInlining | AggressiveOptimization)]");
        using (writer.Block($"private static double {Names.Loss}<S, V>(ref T s, int lanes, int rows)\n    {Names.Constraints}"))
        {
            writer.Write(
                $"""
                ref T {letter} = ref {Names.Region}(ref s, lanes, {(plan.Loss.ReadsZ ? Names.Z(l) : Names.A(l))});
                ref T y = ref {Names.Region}(ref s, lanes, {Names.Y});
                ref T terms = ref {Names.Region}(ref s, lanes, {Names.LossTerms});
                """);
            if (plan.Loss.NeedsWholeRow)
            {
                writer.Write($"LanesSoftmax<{Names.Math(plan.Model.Precision)}, T>.{plan.Loss.Name}<S, V>(ref z, ref y, {SoftmaxParts}, ref terms, Outputs, lanes);");
            }
            else
            {
                using (writer.Block("for (nint k = 0; k < Outputs * (nint)lanes; k += S.Count)"))
                {
                    writer.Write($"V {letter}k = S.Load(ref {letter}, k);");
                    writer.Write("V yk = S.Load(ref y, k);");
                    writer.Write(LossTerms.Term(plan.Loss, new VectorArithmetic(plan.Model.Precision), "ak", "zk", "yk"));
                    writer.Write("S.Store(loss, ref terms, k);");
                }

                writer.Space();
            }

            writer.Write("return Lanes.Sum(ref terms, lanes, Outputs, rows);");
        }
    }
}
