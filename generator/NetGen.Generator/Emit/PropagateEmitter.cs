using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes δ·W: the errors of a layer carried back to the layer before.</summary>
internal static class PropagateEmitter
{
    public static IEnumerable<string> Kernels() => [Propagate()];

    private static string Propagate() =>
        $$"""
        // g[r, i] = Σⱼ δ[r, j]·W[i, j]. A few rows: one by one. Many: δ is transposed, so that rows become lanes, and what comes out is transposed back.
        private static void {{Names.Propagate}}<S, V>(ref T delta, nint deltaStride, ref T w, int inputs, int outputs, ref T g, nint gStride, int rows, ref T deltaTransposed, ref T gTransposed)
            {{Names.Constraints}}
        {
            if (rows < {{TilePlan.MinLaneRows}})
            {
                for (int r = 0; r < rows; r++)
                {
                    ref T dr = ref Unsafe.Add(ref delta, r * deltaStride);
                    ref T gr = ref Unsafe.Add(ref g, r * gStride);
                    {{Names.PropagateRow}}(ref dr, ref w, inputs, outputs, ref gr);
                }

                return;
            }

            nint lanes = (rows + RowLanes - 1) / RowLanes * RowLanes;
            Matrix.Transpose(ref delta, deltaStride, rows, outputs, ref deltaTransposed, lanes);
            int done = 0;
            if (S.Registers >= 32)
            {
        {{LaneTiles(TilePlan.Lanes)}}
            }
            else
            {
        {{LaneTiles(TilePlan.Narrow)}}
            }

            for (int r = 0; r < lanes; r += {{TilePlan.Narrow.Vectors}} * S.Count)
            {
                for (int i = done; i < inputs; i++)
                {
                    {{Names.Tile(TilePlan.Narrow.Remainder)}}<S, V>(ref Unsafe.Add(ref w, i * (nint)outputs), outputs, 1, ref Unsafe.Add(ref deltaTransposed, r), lanes, outputs, ref Zeros.First<T>(), ref Unsafe.Add(ref gTransposed, (i * lanes) + r), lanes);
                }
            }

            Matrix.Transpose(ref gTransposed, lanes, inputs, rows, ref g, gStride);
        }
        """;

    private static string LaneTiles(TilePlan tile) =>
        $$"""
                done = inputs - (inputs % {{tile.Rows}});
                for (int r = 0; r < lanes; r += {{tile.Vectors}} * S.Count)
                {
                    for (int i = 0; i < done; i += {{tile.Rows}})
                    {
                        {{Names.Tile(tile)}}<S, V>(ref Unsafe.Add(ref w, i * (nint)outputs), outputs, 1, ref Unsafe.Add(ref deltaTransposed, r), lanes, outputs, ref Zeros.First<T>(), ref Unsafe.Add(ref gTransposed, (i * lanes) + r), lanes);
                    }
                }
        """;
}
