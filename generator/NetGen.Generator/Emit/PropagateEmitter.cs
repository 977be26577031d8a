using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes δ·W: the errors of a layer carried back to the layer before.</summary>
internal static class PropagateEmitter
{
    public static IEnumerable<string> Kernels() => [Propagate(), PropagateRow(), RowDots()];

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
                    {{Names.PropagateRow}}<S, V>(ref dr, ref w, inputs, outputs, ref gr);
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

    private static string PropagateRow() =>
        $$"""
        // One row, by sums of 128-bit vectors at every width, so that their order does not depend on it.
        private static void {{Names.PropagateRow}}<S, V>(ref T delta, ref T w, int inputs, int outputs, ref T g)
            {{Names.Constraints}}
        {
            if (S.Count > 1)
            {
                {{Names.RowDots}}<Simd128<T>, Vector128<T>>(ref delta, ref w, inputs, outputs, ref g);
            }
            else
            {
                {{Names.RowDots}}<S, V>(ref delta, ref w, inputs, outputs, ref g);
            }
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

    private static string RowDots() =>
        $$"""
        // g[i] = Σⱼ δ[j]·W[i, j] for one row: W is read in the order of its addresses, 4 inputs at a time.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void {{Names.RowDots}}<S, V>(ref T delta, ref T w, int inputs, int outputs, ref T g)
            {{Names.Constraints}}
        {
            int whole = outputs - (outputs % S.Count);
            int i = 0;
            for (; i + 4 <= inputs; i += 4)
            {
                ref T w0 = ref Unsafe.Add(ref w, i * (nint)outputs);
                ref T w1 = ref Unsafe.Add(ref w0, outputs);
                ref T w2 = ref Unsafe.Add(ref w1, outputs);
                ref T w3 = ref Unsafe.Add(ref w2, outputs);
                V sum0 = S.Zero;
                V sum1 = S.Zero;
                V sum2 = S.Zero;
                V sum3 = S.Zero;
                for (int j = 0; j < whole; j += S.Count)
                {
                    V dj = S.Load(ref delta, j);
                    sum0 = S.MultiplyAdd(dj, S.Load(ref w0, j), sum0);
                    sum1 = S.MultiplyAdd(dj, S.Load(ref w1, j), sum1);
                    sum2 = S.MultiplyAdd(dj, S.Load(ref w2, j), sum2);
                    sum3 = S.MultiplyAdd(dj, S.Load(ref w3, j), sum3);
                }

                T g0 = S.Sum(sum0);
                T g1 = S.Sum(sum1);
                T g2 = S.Sum(sum2);
                T g3 = S.Sum(sum3);
                for (int j = whole; j < outputs; j++)
                {
                    T dj = Unsafe.Add(ref delta, j);
                    g0 = Scalar<T>.MultiplyAdd(dj, Unsafe.Add(ref w0, j), g0);
                    g1 = Scalar<T>.MultiplyAdd(dj, Unsafe.Add(ref w1, j), g1);
                    g2 = Scalar<T>.MultiplyAdd(dj, Unsafe.Add(ref w2, j), g2);
                    g3 = Scalar<T>.MultiplyAdd(dj, Unsafe.Add(ref w3, j), g3);
                }

                Unsafe.Add(ref g, i) = g0;
                Unsafe.Add(ref g, i + 1) = g1;
                Unsafe.Add(ref g, i + 2) = g2;
                Unsafe.Add(ref g, i + 3) = g3;
            }

            for (; i < inputs; i++)
            {
                ref T w0 = ref Unsafe.Add(ref w, i * (nint)outputs);
                V sum0 = S.Zero;
                for (int j = 0; j < whole; j += S.Count)
                {
                    sum0 = S.MultiplyAdd(S.Load(ref delta, j), S.Load(ref w0, j), sum0);
                }

                T g0 = S.Sum(sum0);
                for (int j = whole; j < outputs; j++)
                {
                    g0 = Scalar<T>.MultiplyAdd(Unsafe.Add(ref delta, j), Unsafe.Add(ref w0, j), g0);
                }

                Unsafe.Add(ref g, i) = g0;
            }
        }
        """;
}
