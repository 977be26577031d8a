using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit.Lanes;

/// <summary>Writes the forward pass and the cost for rows that are lanes.</summary>
internal static class LanesForwardEmitter
{
    private static readonly LayerPass Block = new(
        Names.ForwardBlock,
        "ref T p, ref T s, int lanes",
        "ref p, ref s, lanes",
        LastFirst: false);

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

    public static void EmitCost(CodeWriter writer, NetworkPlan plan) => writer.Write(
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

    private static void EmitBlock(CodeWriter writer, NetworkPlan plan) => Block.Emit(writer, plan, layers =>
    {
        int before = layers[0].Layer - 1;
        string input = before == 0 ? "x" : $"a{before}";
        writer.Write($"ref T {input} = ref {Names.Region}(ref s, lanes, {(before == 0 ? Names.X : Names.A(before))});");
        foreach (LayerPlan layer in layers)
        {
            EmitLayer(writer, plan, layer);
        }
    });

    private static void EmitLayer(CodeWriter writer, NetworkPlan plan, LayerPlan layer)
    {
        int l = layer.Layer;
        string input = l == 1 ? "x" : $"a{l - 1}";
        writer.Space();
        writer.Write($"// {Equations.WeightedInput(l)},  {Equations.Activated(layer)}");
        string results = $"ref a{l}";
        if (layer.KeepsZ)
        {
            writer.Write($"ref T z{l} = ref {Names.Region}(ref s, lanes, {Names.Z(l)});");
            results = $"ref z{l}, ref a{l}";
        }

        writer.Write($"ref T a{l} = ref {Names.Region}(ref s, lanes, {Names.A(l)});");
        if (layer.Function.NeedsWholeLayer)
        {
            results = layer.KeepsZ ? $"ref z{l}" : $"ref a{l}";
        }

        writer.Write(
            $"{Names.LanesLayer(layer)}<S, V>(ref {input}, ref Unsafe.Add(ref p, {Names.Weights(l)}), ref Unsafe.Add(ref p, {Names.Bias(l)}), {results}, lanes);");
        if (layer.Function.NeedsWholeLayer)
        {
            writer.Write(
                $"LanesSoftmax<{Names.Math(plan.Model.Precision)}, T>.{layer.Function.Name}<S, V>(ref {(layer.KeepsZ ? "z" : "a")}{l}, ref a{l}, Outputs, lanes, {LanesLossEmitter.SoftmaxParts});");
        }
    }
}
