using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the backward pass: the entry point, blocks of rows, and the layers from the last to the first.</summary>
internal static class BackwardEmitter
{
    private static readonly LayerPass Block = new(
        Names.BackwardBlock,
        "ref T p, ref T x, ref T g, ref T gx, ref T s, int block, int rows, bool continues",
        "ref p, ref x, ref g, ref gx, ref s, block, rows, continues");

    public static void Emit(CodeWriter writer, VectorsEmitter strategy)
    {
        KernelsEmitter.Section(writer, "Backward");
        EmitEntry(writer, strategy);
        writer.Space();
        strategy.EmitBackward(writer);
    }

    private static void EmitEntry(CodeWriter writer, VectorsEmitter strategy)
    {
        using (writer.Block("internal static T Backward(ref T p, ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, Span<T> inputGradient, int rows, T l2)"))
        {
            writer.Write(
                """
                ref T x = ref MemoryMarshal.GetReference(inputs);
                ref T y = ref MemoryMarshal.GetReference(targets);
                ref T g = ref MemoryMarshal.GetReference(gradient);
                ref T gx = ref MemoryMarshal.GetReference(inputGradient);
                ref T s = ref Scratch<T>.Rent(BackwardScratch(rows));
                """);
            DispatchEmitter.Return(writer, strategy, Names.BackwardRows, "ref p, ref x, ref y, ref g, ref gx, ref s, rows, l2");
        }
    }

    /// <summary>Writes the pass over all rows, in blocks, and δ of the outputs.</summary>
    public static void EmitRows(CodeWriter writer, NetworkPlan plan)
    {
        writer.Write(
            $$"""
            private static long BackwardScratch(int rows) => Fixed + (Math.Min(rows, BackwardBlockRows) * BackwardWidth);

            // All rows, in blocks of a fixed size; the sums over rows go on from block to block.
            private static T {{Names.BackwardRows}}<S, V>(ref T p, ref T x, ref T y, ref T g, ref T gx, ref T s, int rows, T l2)
                {{Names.Constraints}}
            {
                int block = Math.Min(rows, BackwardBlockRows);
                T perRow = 1 / (T)rows;
                double loss = 0;
                for (nint first = 0; first < rows; first += block)
                {
                    int count = (int)Math.Min(block, rows - first);
                    ref T xBlock = ref Unsafe.Add(ref x, first * Inputs);
                    ref T yBlock = ref Unsafe.Add(ref y, first * Outputs);
                    ref T gxBlock = ref Unsafe.IsNullRef(ref gx) ? ref gx : ref Unsafe.Add(ref gx, first * Inputs);
                    {{Names.ForwardBlock}}<S, V>(ref p, ref xBlock, ref s, block, count);
                    loss += {{Names.Loss}}<S, V>(ref yBlock, ref s, block, count);
                    {{Names.OutputDelta}}<S, V>(ref yBlock, ref s, block, count, perRow);
                    {{Names.BackwardBlock}}<S, V>(ref p, ref xBlock, ref g, ref gxBlock, ref s, block, count, continues: first > 0);
                }

                // ∂({{Equations.Penalty}})/∂W = l2/m·W
                if (l2 != 0)
                {
                    {{Names.AddScaled}}(ref g, ref p, l2 * perRow, WeightCount);
                }

                return MeanCost(ref p, loss, rows, l2);
            }

            """);
        LossEmitter.EmitOutputDelta(writer, plan);
    }

    /// <summary>Writes the pass over the layers of a block.</summary>
    public static void EmitBlock(CodeWriter writer, NetworkPlan plan) =>
        Block.Emit(writer, Passes.Backward(plan), () => new RowsDialect(writer, plan, "block"));
}
