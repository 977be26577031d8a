using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes a small network's forward pass, and its step of gradient descent on one row, whole.</summary>
internal static class RegisterEmitter
{
    /// <summary>Writes that calls of which <paramref name="condition"/> holds are predicted in registers.</summary>
    public static void EmitChoice(CodeWriter writer, string condition)
    {
        using (writer.Block($"if ({condition})"))
        {
            writer.Write($"{Names.ForwardInRegisters}(ref p, ref x, ref y, rows);");
            writer.Write("return;");
        }

        writer.Space();
    }

    public static void EmitForward(CodeWriter writer, NetworkPlan plan)
    {
        using CodeWriter.StepScope lines = writer.Of(Passes.Forward(plan));
        writer.Write(
            """
            // Written out whole, row by row: activations stay in 128-bit registers, so the bits are the same wherever vectors are.
            [MethodImpl(NoInlining | AggressiveOptimization)]
            """);
        using (writer.Block($"private static void {Names.ForwardInRegisters}(ref T p, ref T x, ref T y, int rows)"))
        using (writer.Block("for (int row = 0; row < rows; row++)"))
        {
            RegistersDialect dialect = new(writer, plan);

            // An output that needs all its units is written to the row at once.
            StepWriter.Write(writer, dialect, Passes.Forward(plan).Where(step => !IsOutputOfWholeLayer(plan, step)));
            ActivationStep output = new(plan.Output);
            using (writer.Of(output))
            {
                writer.Space();
                if (plan.Output.Function.NeedsWholeLayer)
                {
                    writer.Write($"// {output.Equation}");
                }

                dialect.Outputs(plan.Output);
                writer.Write("x = ref Unsafe.Add(ref x, Inputs);");
                writer.Write("y = ref Unsafe.Add(ref y, Outputs);");
            }
        }
    }

    public static void EmitDescend(CodeWriter writer, NetworkPlan plan)
    {
        using CodeWriter.StepScope lines = writer.Of(Passes.Descend(plan, ofOneRow: true));
        writer.Write(
            """
            // The same for one row, written out whole: no gradient is stored.
            [MethodImpl(NoInlining | AggressiveOptimization)]
            """);
        using (writer.Block($"private static T {Names.DescendInRegisters}(ref T p, ref T x, ref T y, T rate, T l2)"))
        {
            RegistersDialect dialect = new(writer, plan);
            StepWriter.Write(writer, dialect, Passes.Forward(plan));
            writer.Space();
            using (writer.Of(Passes.Loss(plan)))
            {
                writer.Write($"// {Passes.Loss(plan).Equation}, with m = 1");
                Passes.Loss(plan).Write(dialect);
            }

            writer.Space();
            StepWriter.Write(writer, dialect, [Passes.OutputDelta(plan)]);
            writer.Space();
            dialect.Rates();
            writer.Space();
            StepWriter.Write(writer, dialect, Passes.Descend(plan, ofOneRow: true));
            writer.Space();
            writer.Write("return cost;");
        }
    }

    private static bool IsOutputOfWholeLayer(NetworkPlan plan, Step step) => step is ActivationStep { Layer: var layer } && layer == plan.Output && layer.Function.NeedsWholeLayer;
}
