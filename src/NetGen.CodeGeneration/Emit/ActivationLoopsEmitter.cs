using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the loops of activations that the library does not have, for the rows of a block.</summary>
internal static class ActivationLoopsEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        ElementwiseActivation[] functions =
        [
            .. plan.Layers.Select(layer => layer.Function).OfType<ElementwiseActivation>().Where(g => !g.HasLibraryLoops).Distinct().OrderBy(g => g.Activation),
        ];
        if (functions.Length == 0)
        {
            return;
        }

        VectorArithmetic arithmetic = new(plan.Model.Precision);
        KernelsEmitter.Section(writer, "Activations; whole vectors are read and written");
        writer.Separated(functions, g =>
        {
            using (writer.Of(Passes.Activating(plan, g)))
            {
                EmitLoop(writer, $"aₖ = {g.Formula("zₖ")}", $"{g.Name}<S, V>(ref T z, ref T a, nint count)", "V zk = S.Load(ref z, k);", g.Value(Arithmetic.Of("zk")).Print(arithmetic), "a");
            }

            if (!plan.Model.Target.IsStatic)
            {
                string source = g.DerivativeReadsZ ? "z" : "a";
                writer.Space();
                using CodeWriter.StepScope lines = writer.Of(Passes.Deriving(plan, g));
                EmitLoop(
                    writer,
                    $"δₖ ← δₖ·{g.Derivative("aₖ", "zₖ")}",
                    $"{g.Name}Gradient<S, V>(ref T delta, ref T {source}, nint count)",
                    $"V gk = S.Load(ref delta, k);\nV {source}k = S.Load(ref {source}, k);",
                    ActivationGradientEmitter.Product(g, arithmetic),
                    "delta");
            }
        });
    }

    private static void EmitLoop(CodeWriter writer, string equation, string head, string loads, string value, string result)
    {
        writer.Write($"// {equation}");
        writer.Write("[MethodImpl(NoInlining | AggressiveOptimization)]");
        using (writer.Block($"private static void {head}\n    {Names.Constraints}"))
        using (writer.Block("for (nint k = 0; k < count; k += S.Count)"))
        {
            writer.Write(loads);
            writer.Write($"S.Store({value}, ref {result}, k);");
        }
    }
}
