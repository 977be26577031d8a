using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes the kernels of the backward pass: g ∘ g′(z), weight and bias gradients, δ·W.</summary>
internal static class GradientEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "The kernels of the backward pass");
        List<string> kernels =
        [
            .. ActivationsWithGradient(plan).Select(activation => activation == Activation.Softmax
                ? SoftmaxGradient()
                : Elementwise(activation, plan.Model.Precision)),
            .. DenseEmitter.Shapes(plan).Select(DenseGradient),
            .. TileEmitter.ForwardTiles(plan).Append(TilePlan.Narrow).Distinct().Select(WeightGradient),
            BiasGradient(),
            Propagate(),
            RowDots(),
            AddKernels(),
        ];
        writer.Write(string.Join("\n\n", kernels));
    }

    /// <summary>The call that multiplies what lies in <paramref name="delta"/> by g′ of a layer, or none for the identity.</summary>
    public static string? Call(LayerPlan layer, string delta, string a, string z)
    {
        string stride = Names.Stride(layer.Layer);
        string from = layer.KeepsZ && UsesZ(layer.Activation) ? z : a;
        return layer.Activation switch
        {
            Activation.Identity => null,
            Activation.Softmax => $"{Names.Gradient(layer.Activation)}<S, V>(ref {delta}, ref {a}, rows, {stride}, {layer.Outputs}, ref Unsafe.Add(ref s, (nint)Terms));",
            _ => $"{Names.Gradient(layer.Activation)}<S, V>(ref {delta}, ref {from}, rows * (nint){stride});",
        };
    }

    private static bool UsesZ(Activation activation) =>
        activation is Activation.Softplus or Activation.Gelu or Activation.GeluTanh or Activation.Silu;

    private static IEnumerable<Activation> ActivationsWithGradient(NetworkPlan plan) => plan.Layers
        .Where(layer => layer.Activation != Activation.Identity && !(layer == plan.Output && plan.LossGivesDelta))
        .Select(layer => layer.Activation)
        .Distinct()
        .OrderBy(activation => activation);

    private static string Elementwise(Activation activation, Precision precision)
    {
        string letter = UsesZ(activation) ? "z" : "a";
        return
            $$"""
            // δ = g ∘ g′:  {{Equations.Definition(activation)}}
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            private static void {{Names.Gradient(activation)}}<S, V>(ref T delta, ref T {{letter}}, nint count)
                {{Names.Constraints}}
            {
                for (nint k = 0; k < count; k += S.Count)
                {
                    V gk = S.Load(ref delta, k);
                    V {{letter}}k = S.Load(ref {{letter}}, k);
                    S.Store({{Product(activation, precision)}}, ref delta, k);
                }
            }
            """;
    }

    /// <summary>g times the derivative.</summary>
    private static string Product(Activation activation, Precision precision) => activation switch
    {
        Activation.Sigmoid => "S.Multiply(gk, S.Multiply(ak, S.Subtract(S.Broadcast(1), ak)))",
        Activation.Tanh => "S.Multiply(gk, S.Subtract(S.Broadcast(1), S.Multiply(ak, ak)))",
        Activation.ReLU => "S.Choose(S.LessThanOrEqual(ak, S.Zero), S.Zero, gk)",
        Activation.LeakyReLU => "S.Choose(S.LessThanOrEqual(ak, S.Zero), S.Multiply(S.Broadcast((T)0.01), gk), gk)",
        Activation.Elu => "S.Choose(S.LessThan(ak, S.Zero), S.Multiply(gk, S.Add(ak, S.Broadcast(1))), gk)",
        _ => $"S.Multiply(gk, {Names.Math(precision)}.{Names.Gradient(activation)}<S, V>(zk))",
    };

    private static string SoftmaxGradient() =>
        $$"""
        // δₖ = aₖ·(gₖ − Σⱼ gⱼ·aⱼ)
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void {{Names.Gradient(Activation.Softmax)}}<S, V>(ref T delta, ref T a, int rows, nint stride, int units, ref T terms)
            {{Names.Constraints}}
        {
            for (int r = 0; r < rows; r++)
            {
                ref T dr = ref Unsafe.Add(ref delta, r * stride);
                ref T ar = ref Unsafe.Add(ref a, r * stride);
                for (int k = 0; k < units; k += S.Count)
                {
                    S.Store(S.Multiply(S.Load(ref dr, k), S.Load(ref ar, k)), ref terms, k);
                }

                V sum = S.Broadcast((T)Sums.Sum(ref terms, units));
                for (int k = 0; k < units; k += S.Count)
                {
                    S.Store(S.Multiply(S.Load(ref ar, k), S.Subtract(S.Load(ref dr, k), sum)), ref dr, k);
                }
            }
        }
        """;

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

                {{Names.BiasGradient}}<S, V>(ref delta, {{Names.Stride(layer.Layer)}}, rows, ref gb, {{layer.Outputs}});
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

    private static string BiasGradient() =>
        $$"""
        // ∂b[j] = Σᵣ δ[r, j]
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void {{Names.BiasGradient}}<S, V>(ref T delta, nint stride, int rows, ref T gradient, int outputs)
            {{Names.Constraints}}
        {
            for (int j = 0; j < outputs; j += S.Count)
            {
                V sum = S.Zero;
                for (int r = 0; r < rows; r++)
                {
                    sum = S.Add(sum, S.Load(ref delta, (r * stride) + j));
                }

                S.Store(sum, ref gradient, j, outputs - j);
            }
        }
        """;

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
                    if (Vector128.IsHardwareAccelerated)
                    {
                        {{Names.RowDots}}<Simd128<T>, Vector128<T>>(ref dr, ref w, inputs, outputs, ref gr);
                    }
                    else
                    {
                        {{Names.RowDots}}<Scalar<T>, T>(ref dr, ref w, inputs, outputs, ref gr);
                    }
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

    private static string AddKernels() =>
        $$"""
        // sum ← sum + scale·term
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void {{Names.AddScaled}}<S, V>(ref T sum, ref T term, T scale, int count)
            {{Names.Constraints}}
        {
            V factor = S.Broadcast(scale);
            int k = 0;
            for (; k + S.Count <= count; k += S.Count)
            {
                S.Store(S.MultiplyAdd(factor, S.Load(ref term, k), S.Load(ref sum, k)), ref sum, k);
            }

            for (; k < count; k++)
            {
                Unsafe.Add(ref sum, k) = Scalar<T>.MultiplyAdd(scale, Unsafe.Add(ref term, k), Unsafe.Add(ref sum, k));
            }
        }
        """;
}
