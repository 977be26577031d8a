using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes gradient descent: the rows of one block layer by layer, more by a gradient in scratch.</summary>
internal static class DescendEmitter
{
    private static readonly LayerPass Steps = new(
        Names.DescendSteps,
        "ref T p, ref T x, ref T s, int rows, T rate, T decay",
        "ref p, ref x, ref s, rows, rate, decay");

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "Descend");
        using (writer.Block("internal static T Descend(ref T p, ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, int rows, T rate, T l2)"))
        {
            writer.Write(
                """
                ref T x = ref MemoryMarshal.GetReference(inputs);
                ref T y = ref MemoryMarshal.GetReference(targets);
                """);
            if (plan.Strategy is LanesStrategy { DescendsInRegisters: true })
            {
                using (writer.Block("if (rows == 1 && Vector128.IsHardwareAccelerated)"))
                {
                    writer.Write($"return {Names.DescendInRegisters}(ref p, ref x, ref y, rate, l2);");
                }

                writer.Space();
            }
            else if (plan.Strategy is RowsStrategy)
            {
                using (writer.Block("if (rows <= BackwardBlockRows)"))
                {
                    writer.Write("ref T block = ref Scratch<T>.Rent(BackwardScratch(rows));");
                    DispatchEmitter.Return(writer, plan, Names.DescendBlock, "ref p, ref x, ref y, ref block, rows, rate, l2");
                }

                writer.Space();
            }

            writer.Write("ref T s = ref Scratch<T>.Rent(BackwardScratch(rows) + ParameterCount);");
            DispatchEmitter.Return(writer, plan, Names.DescendRows, "ref p, ref x, ref y, ref s, rows, rate, l2");
        }

        writer.Space();
        EmitRows(writer);
        if (plan.Strategy is LanesStrategy { DescendsInRegisters: true })
        {
            writer.Space();
            RegisterEmitter.EmitDescend(writer, plan);
        }

        if (plan.Strategy is RowsStrategy)
        {
            writer.Space();
            EmitBlock(writer);
            writer.Space();
            EmitSteps(writer, plan);
        }
    }

    private static void EmitRows(CodeWriter writer) => writer.Write(
        $$"""
        // p ← p − rate·∂cost/∂p
        private static T {{Names.DescendRows}}<S, V>(ref T p, ref T x, ref T y, ref T s, int rows, T rate, T l2)
            {{Names.Constraints}}
        {
            ref T g = ref Unsafe.Add(ref s, (nint)BackwardScratch(rows));
            T cost = {{Names.BackwardRows}}<S, V>(ref p, ref x, ref y, ref g, ref Unsafe.NullRef<T>(), ref s, rows, l2);
            {{Names.AddScaled}}(ref p, ref g, -rate, ParameterCount);
            return cost;
        }
        """);

    private static void EmitBlock(CodeWriter writer) => writer.Write(
        $$"""
        // The same for the rows of one block: a layer takes its step as soon as δ has passed it, while its weights are in the cache.
        private static T {{Names.DescendBlock}}<S, V>(ref T p, ref T x, ref T y, ref T s, int rows, T rate, T l2)
            {{Names.Constraints}}
        {
            T perRow = 1 / (T)rows;
            {{Names.ForwardBlock}}<S, V>(ref p, ref x, ref s, rows, rows);
            T cost = MeanCost(ref p, {{Names.Loss}}<S, V>(ref y, ref s, rows, rows), rows, l2);
            {{Names.OutputDelta}}<S, V>(ref y, ref s, rows, rows, perRow);

            // ∂({{Equations.Penalty}})/∂W = l2/m·W
            {{Steps.Name}}<S, V>(ref p, ref x, ref s, rows, rate, decay: l2 * perRow);
            return cost;
        }
        """);

    private static void EmitSteps(CodeWriter writer, NetworkPlan plan) =>
        Steps.Emit(writer, Passes.Descend(plan, ofOneRow: false), () => new RowsDialect(writer, plan, "rows"));
}
