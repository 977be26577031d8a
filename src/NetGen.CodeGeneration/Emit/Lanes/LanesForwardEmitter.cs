using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Writes the forward pass and the cost for rows that are lanes.</summary>
internal static class LanesForwardEmitter
{
    private static readonly LayerPass Block = new(
        Names.ForwardBlock,
        "ref T p, ref T s, int lanes",
        "ref p, ref s, lanes");

    public static void EmitRows(CodeWriter writer, NetworkPlan plan)
    {
        string a = Names.A(plan.Output.Layer);
        writer.Write(
            $$"""
            // Rows of a block, rounded up to whole vectors of rows.
            private static int LanesOf(int rows) => (Math.Min(rows, BlockRows) + RowLanes - 1) / RowLanes * RowLanes;

            // Many rows, in blocks: each row of a block has a lane.
            private static void {{Names.ForwardRows}}<S, V>(ref T p, ref T x, ref T y, int rows)
                {{Names.Constraints}}
            {
                int lanes = LanesOf(rows);
                ref T s = ref Scratch<T>.Rent(lanes * ForwardWidth);
                for (nint first = 0; first < rows; first += lanes)
                {
                    int count = (int)Math.Min(lanes, rows - first);
                    Lanes.FromRows(ref Unsafe.Add(ref x, first * Inputs), Inputs, count, ref {{Names.Region}}(ref s, lanes, {{Names.X}}), lanes);
                    {{Names.ForwardBlock}}<S, V>(ref p, ref s, lanes);
                    Lanes.ToRows(ref {{Names.Region}}(ref s, lanes, {{a}}), lanes, Outputs, count, ref Unsafe.Add(ref y, first * Outputs), Outputs);
                }
            }

            """);
        EmitBlock(writer, plan);
    }

    public static void EmitCost(CodeWriter writer) => writer.Write(
        $$"""
        private static T {{Names.CostOfRows}}<S, V>(ref T p, ref T x, ref T y, int rows, T l2)
            {{Names.Constraints}}
        {
            int lanes = LanesOf(rows);
            ref T s = ref Scratch<T>.Rent(lanes * BackwardWidth);
            double loss = 0;
            for (nint first = 0; first < rows; first += lanes)
            {
                int count = (int)Math.Min(lanes, rows - first);
                LoadBlock(ref Unsafe.Add(ref x, first * Inputs), ref Unsafe.Add(ref y, first * Outputs), ref s, lanes, count);
                {{Names.ForwardBlock}}<S, V>(ref p, ref s, lanes);
                loss += {{Names.Loss}}<S, V>(ref s, lanes, count);
            }

            return MeanCost(ref p, loss, rows, l2);
        }

        // Inputs and targets become lanes.
        private static void LoadBlock(ref T x, ref T y, ref T s, int lanes, int rows)
        {
            Lanes.FromRows(ref x, Inputs, rows, ref {{Names.Region}}(ref s, lanes, {{Names.X}}), lanes);
            Lanes.FromRows(ref y, Outputs, rows, ref {{Names.Region}}(ref s, lanes, {{Names.Y}}), lanes);
        }
        """);

    private static void EmitBlock(CodeWriter writer, NetworkPlan plan) => Block.Emit(writer, Passes.Forward(plan), () => new LanesDialect(writer, plan));
}
