using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the loops of a loss that the library does not have, for the rows of a block.</summary>
internal static class LossLoopsEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        if (plan.Loss is not ElementwiseLoss { HasLibraryLoops: false } loss || plan.Model.Target.IsStatic)
        {
            return;
        }

        KernelsEmitter.Section(writer, "The loss; whole vectors are read and written, and targets lie without gaps");
        using (writer.Of(Passes.Loss(plan)))
        {
            EmitSum(writer, plan, loss);
        }

        writer.Space();
        using (writer.Of(Passes.OutputDelta(plan)))
        {
            EmitGradient(writer, plan, loss);
        }
    }

    private static void EmitSum(CodeWriter writer, NetworkPlan plan, ElementwiseLoss loss)
    {
        string letter = loss.ReadsZ ? "z" : "a";
        EmitHead(writer, $"{loss.Sum}, row by row");
        using (writer.Block($"private static double {LossEmitter.Sum(plan)}<S, V>(ref T {letter}, nint stride, ref T y, int rows, int units, ref T terms)\n    {Names.Constraints}"))
        {
            writer.Write("double sum = 0;");
            using (writer.Block("for (int r = 0; r < rows; r++)"))
            {
                writer.Write(
                    $"""
                    ref T {letter}r = ref Unsafe.Add(ref {letter}, r * stride);
                    ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref terms);
                    """);
                EmitUnits(writer, letter, LossTerms.Term(loss, new VectorArithmetic(plan.Model.Precision), "ak", "zk", "yk"), "S.Store(loss, ref terms, k);");
                writer.Space();
                writer.Write("sum += Sums.Sum(ref terms, units);");
            }

            writer.Space();
            writer.Write("return sum;");
        }
    }

    private static void EmitGradient(CodeWriter writer, NetworkPlan plan, ElementwiseLoss loss)
    {
        EmitHead(writer, $"{loss.Gradient("a")}, row by row");
        using (writer.Block($"private static void {LossEmitter.Gradient(plan)}<S, V>(ref T a, ref T y, ref T g, nint stride, int rows, int units, T perRow)\n    {Names.Constraints}"))
        {
            writer.Write("V scale = S.Broadcast(perRow);");
            using (writer.Block("for (int r = 0; r < rows; r++)"))
            {
                writer.Write(
                    """
                    ref T ar = ref Unsafe.Add(ref a, r * stride);
                    ref T gr = ref Unsafe.Add(ref g, r * stride);
                    ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref gr);
                    """);
                EmitUnits(writer, "a", LossTerms.Gradient(loss, new VectorArithmetic(plan.Model.Precision), "ak", "yk", "scale", "gk"), "S.Store(gk, ref gr, k);");
            }
        }
    }

    private static void EmitHead(CodeWriter writer, string equation)
    {
        writer.Write($"// {equation}");
        writer.Write("[MethodImpl(NoInlining | AggressiveOptimization)]");
    }

    private static void EmitUnits(CodeWriter writer, string letter, string lines, string store)
    {
        using (writer.Block("for (int k = 0; k < units; k += S.Count)"))
        {
            writer.Write($"V {letter}k = S.Load(ref {letter}r, k);");
            writer.Write("V yk = S.Load(ref yr, k);");
            writer.Write(lines);
            writer.Write(store);
        }
    }
}
