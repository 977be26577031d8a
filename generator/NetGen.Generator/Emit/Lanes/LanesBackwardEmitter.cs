using NetGen.Functions;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit.Lanes;

/// <summary>Writes the backward pass for rows that are lanes.</summary>
internal static class LanesBackwardEmitter
{
    private static readonly LayerPass Block = new(
        Names.BackwardBlock,
        "ref T p, ref T g, ref T s, int lanes, bool wantsInputs",
        "ref p, ref g, ref s, lanes, wantsInputs",
        LastFirst: true);

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
        Block.Emit(writer, plan, layers =>
        {
            int last = layers[0].Layer;
            writer.Write($"ref T delta{last} = ref {Names.Region}(ref s, lanes, {Names.Delta(last)});");
            foreach (LayerPlan layer in layers)
            {
                EmitLayer(writer, plan, layer);
            }
        });
    }

    private static void EmitLayer(CodeWriter writer, NetworkPlan plan, LayerPlan layer)
    {
        int l = layer.Layer;
        string input = l == 1 ? "x" : $"a{l - 1}";
        ActivationFunction below = LanesKernelsEmitter.Below(plan, layer);
        string propagate = $"{Names.LanesPropagate(layer, below)}<S, V>(ref delta{l}, ref Unsafe.Add(ref p, {Names.Weights(l)})";
        writer.Space();
        writer.Write($"// {Equations.WeightGradient(l)}");
        writer.Write($"ref T {input} = ref {Names.Region}(ref s, lanes, {(l == 1 ? Names.X : Names.A(l - 1))});");
        writer.Write(
            $"LanesGradient<T>.Add<S, V>(ref {input}, ref delta{l}, {layer.Inputs}, {layer.Outputs}, lanes, ref Unsafe.Add(ref g, {Names.Weights(l)}), ref Unsafe.Add(ref g, {Names.Bias(l)}));");
        writer.Space();
        if (l == 1)
        {
            writer.Write($"// {Equations.InputGradient}, where it is wanted");
            using (writer.Block("if (wantsInputs)"))
            {
                writer.Write($"{propagate}, ref {Names.Region}(ref s, lanes, {Names.InputDelta}), lanes);");
            }

            return;
        }

        writer.Write($"// {Equations.HiddenDelta(plan.Layers[l - 2])}");
        writer.Write($"ref T delta{l - 1} = ref {Names.Region}(ref s, lanes, {Names.Delta(l - 1)});");
        string derivedFrom = "";
        if (!below.IsIdentity)
        {
            derivedFrom = $", ref a{l - 1}";
            if (below.DerivativeReadsZ)
            {
                writer.Write($"ref T z{l - 1} = ref {Names.Region}(ref s, lanes, {Names.Z(l - 1)});");
                derivedFrom = $", ref z{l - 1}";
            }
        }

        writer.Write($"{propagate}{derivedFrom}, ref delta{l - 1}, lanes);");
    }
}
