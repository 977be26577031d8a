using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Writes the backward pass for rows that are lanes.</summary>
internal static class LanesBackwardEmitter
{
    private static readonly LayerPass Block = new(
        Names.BackwardBlock,
        "ref T p, ref T g, ref T s, int lanes, bool wantsInputs",
        "ref p, ref g, ref s, lanes, wantsInputs");

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        writer.Write(
            $$"""
            private static long BackwardScratch(int rows) => LanesOf(rows) * BackwardWidth;

            // All rows, in blocks of a fixed size whose gradients are added in order.
            private static T {{Names.BackwardRows}}<S, V>(ref T p, ref T x, ref T y, ref T g, ref T gx, ref T s, int rows, T l2)
                {{Names.Constraints}}
            {
                int lanes = LanesOf(rows);
                bool wantsInputs = !Unsafe.IsNullRef(ref gx);
                T perRow = 1 / (T)rows;
                double loss = 0;
                MemoryMarshal.CreateSpan(ref g, ParameterCount).Clear();
                for (nint first = 0; first < rows; first += lanes)
                {
                    int count = (int)Math.Min(lanes, rows - first);
                    LoadBlock(ref Unsafe.Add(ref x, first * Inputs), ref Unsafe.Add(ref y, first * Outputs), ref s, lanes, count);
                    {{Names.ForwardBlock}}<S, V>(ref p, ref s, lanes);
                    loss += {{Names.Loss}}<S, V>(ref s, lanes, count);
                    {{Names.OutputDelta}}<S, V>(ref s, lanes, count, perRow);
                    {{Names.BackwardBlock}}<S, V>(ref p, ref g, ref s, lanes, wantsInputs);
                    if (wantsInputs)
                    {
                        Lanes.ToRows(ref {{Names.Region}}(ref s, lanes, {{Names.InputDelta}}), lanes, Inputs, count, ref Unsafe.Add(ref gx, first * Inputs), Inputs);
                    }
                }

                // ∂({{Equations.Penalty}})/∂W = l2/m·W
                if (l2 != 0)
                {
                    {{Names.AddScaled}}(ref g, ref p, l2 * perRow, WeightCount);
                }

                return MeanCost(ref p, loss, rows, l2);
            }

            """);
        LanesDeltaEmitter.Emit(writer, plan);
        writer.Space();
        Block.Emit(writer, Passes.Backward(plan), () => new LanesDialect(writer, plan));
    }
}
