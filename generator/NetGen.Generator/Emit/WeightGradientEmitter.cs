using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes ∂W and ∂b: for each shape of layer the choice of the tile, and for each tile the product.</summary>
internal static class WeightGradientEmitter
{
    public static IEnumerable<string> Kernels(NetworkPlan plan) =>
    [
        .. DenseEmitter.Shapes(plan).Select(DenseGradient),
        .. TileEmitter.ForwardTiles(plan).Append(TilePlan.Narrow).Distinct().Select(WeightGradient),
    ];

    private static string DenseGradient(LayerPlan layer)
    {
        string arguments = $"(ref a, aStride, ref delta, {Names.Stride(layer.Layer)}, rows, ref gw, {layer.Inputs}, {layer.Outputs}, ref edge);";
        return
            $$"""
            // ∂W = Σᵣ δ[r]·a[r]ᵀ,  ∂b = Σᵣ δ[r] for {{layer.Inputs}} inputs and {{layer.Outputs}} outputs
            private static void {{Names.DenseGradient(layer)}}<S, V>(ref T a, nint aStride, ref T delta, int rows, ref T gw, ref T gb, ref T edge)
                {{Names.Constraints}}
            {
                if (S.Registers >= 32)
                {
                    {{Names.WeightGradient(layer.Tile)}}<S, V>{{arguments}}
                }
                else
                {
                    {{Names.WeightGradient(TilePlan.Narrow)}}<S, V>{{arguments}}
                }

                Vectors<T>.SumRows<S, V>(ref delta, {{Names.Stride(layer.Layer)}}, rows, ref gb, {{layer.Outputs}});
            }
            """;
    }

    private static string WeightGradient(TilePlan tile) =>
        $$"""
        // ∂W[i, j] = Σᵣ a[r, i]·δ[r, j]: {{tile.Rows}} inputs × {{(tile.Vectors == 1 ? "1 vector" : $"{tile.Vectors} vectors")}} of outputs. The last vector of a row runs over into the next row, which
        // is written after it; where it would run over the end, the tile goes to the edge and its numbers are copied.
        private static void {{Names.WeightGradient(tile)}}<S, V>(ref T a, nint aStride, ref T delta, nint deltaStride, int rows, ref T gradient, int inputs, int outputs, ref T edge)
            {{Names.Constraints}}
        {
            int width = {{VectorCode.Width(tile.Vectors)}};
            for (int j = (outputs - 1) / width * width; j >= 0; j -= width)
            {
                for (int i = 0; i < inputs;)
                {
                    int height = i + {{tile.Rows}} <= inputs ? {{tile.Rows}} : 1;
                    bool over = ((i + height - 1) * (long)outputs) + j + width > (long)inputs * outputs;
                    ref T exact = ref Unsafe.Add(ref gradient, (i * (nint)outputs) + j);
                    ref T result = ref over ? ref edge : ref exact;
                    nint resultRow = over ? width : outputs;
                    ref T ai = ref Unsafe.Add(ref a, i);
                    ref T dj = ref Unsafe.Add(ref delta, j);
                    if (height == {{tile.Rows}})
                    {
                        {{Names.Tile(tile)}}<S, V>(ref ai, 1, aStride, ref dj, deltaStride, rows, ref Zeros.First<T>(), ref result, resultRow);
                    }
                    else
                    {
                        {{Names.Tile(tile.Remainder)}}<S, V>(ref ai, 1, aStride, ref dj, deltaStride, rows, ref Zeros.First<T>(), ref result, resultRow);
                    }

                    if (over)
                    {
                        Matrix.CopyRows(ref edge, width, ref exact, outputs, height, Math.Min(width, outputs - j));
                    }

                    i += height;
                }
            }
        }
        """;
}
