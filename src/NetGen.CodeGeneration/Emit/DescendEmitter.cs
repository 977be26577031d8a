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

    public static void Emit(CodeWriter writer, VectorsEmitter strategy)
    {
        KernelsEmitter.Section(writer, "Descend");
        using (writer.Block("internal static T Descend(ref T p, ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, int rows, T rate, T l2)"))
        {
            writer.Write(
                """
                ref T x = ref MemoryMarshal.GetReference(inputs);
                ref T y = ref MemoryMarshal.GetReference(targets);
                """);
            strategy.EmitFewRowsOfDescend(writer);
            writer.Write("ref T s = ref Scratch<T>.Rent(BackwardScratch(rows) + ParameterCount);");
            DispatchEmitter.Return(writer, strategy, Names.DescendRows, "ref p, ref x, ref y, ref s, rows, rate, l2");
        }

        writer.Space();
        EmitRows(writer);
        strategy.EmitDescend(writer);
    }

    /// <summary>Writes the step on the rows of a block.</summary>
    public static void EmitBlock(CodeWriter writer, NetworkPlan plan)
    {
        EmitBlock(writer);
        writer.Space();
        Steps.Emit(writer, Passes.Descend(plan, ofOneRow: false), () => new RowsDialect(writer, plan, "rows"));
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
}
