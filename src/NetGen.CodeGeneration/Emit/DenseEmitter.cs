using NetGen.CodeGeneration.Layers.Dense;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes z = W·x + b for each shape of layer: one row by loops of constant length, more by the library's product.</summary>
internal static class DenseEmitter
{
    // Fewer than the ways of a level-1 cache, 8: rows of a power of two share a set with each other.
    private const int InputsPerPass = 6;

    public static void Emit(CodeWriter writer, NetworkPlan plan, RowsStrategy rows)
    {
        KernelsEmitter.Section(writer, $"z = W·x + b, for each shape of layer; lanes are outputs, and each sum runs over the inputs{PlanText.OfStream(rows)} in order");
        writer.Separated(Shapes(plan), layer =>
        {
            using CodeWriter.StepScope lines = writer.Of(plan.Layers.Where(other => Names.Dense(other) == Names.Dense(layer)).Select(other => new DenseStep(other)));
            RowPlan row = rows.Row(layer);
            EmitDense(writer, layer, row);
            writer.Space();
            if (row.Kind == RowKind.Columns)
            {
                EmitColumns(writer, layer, row);
            }
            else
            {
                EmitStream(writer, layer);
            }
        });
    }

    /// <summary>One layer of each shape: equal shapes share their kernels.</summary>
    public static IEnumerable<LayerPlan> Shapes(NetworkPlan plan) =>
        plan.Layers.GroupBy(layer => (layer.Inputs, layer.Outputs)).Select(group => group.First());

    private static void EmitDense(CodeWriter writer, LayerPlan layer, RowPlan row)
    {
        writer.Write(
            $$"""
            // z[r] = W·x[r] + b, {{layer.Inputs}} inputs and {{layer.Outputs}} outputs; a row gets the same bits alone and among others.
            private static void {{Names.Dense(layer)}}<S, V>(ref T x, nint stride, ref T w, ref T b, ref T z, int rows)
                {{Names.Constraints}}
            {
                if (rows == 1)
                {
                    {{Names.Row(layer)}}<S, V>(ref x, ref w, ref b, ref z);
                }
                else
                {
                    Dense<T>.Forward<S, V>(ref x, stride, ref w, ref b, ref z, {{Names.Stride(layer.Layer)}}, rows, {{layer.Inputs}}, {{layer.Outputs}}, {{row.Streams}});
                }
            }
            """);
    }

    private static void EmitColumns(CodeWriter writer, LayerPlan layer, RowPlan row)
    {
        int streamInputs = row.StreamInputs(layer.Inputs);
        int vectors = row.Vectors;
        int streams = row.Streams;
        string vectorText = vectors == 1 ? "1 vector" : $"{vectors} vectors";
        string streamText = streams == 1 ? "" : $", {streams} streams of {streamInputs} inputs side by side";
        writer.Write($"// One row: {vectorText} of outputs in registers{streamText}.");
        writer.Write("[MethodImpl(NoInlining | AggressiveOptimization)]");
        using (writer.Block($"private static void {Names.Row(layer)}<S, V>(ref T x, ref T w, ref T b, ref T z)\n    {Names.Constraints}"))
        using (writer.Block($"for (int j = 0; j < {layer.Outputs}; j += {VectorCode.Width(vectors)})"))
        {
            for (int s = 0; s < streams; s++)
            {
                for (int v = 0; v < vectors; v++)
                {
                    writer.Write($"V sum{s}_{v} = {(s == 0 ? $"S.Load(ref b, {Column(v)})" : "S.Zero")};");
                }
            }

            using (writer.Block($"for (int i = 0; i < {streamInputs}; i++)"))
            {
                for (int s = 0; s < streams; s++)
                {
                    EmitMultiplyAdds(writer, layer, s, s * streamInputs, vectors);
                }
            }

            int rest = layer.Inputs - (streams * streamInputs);
            if (rest > 0)
            {
                writer.Space();
                writer.Write("// The inputs that the streams leave over go to the last one.");
                using (writer.Block($"for (int i = {streamInputs}; i < {streamInputs + rest}; i++)"))
                {
                    EmitMultiplyAdds(writer, layer, streams - 1, (streams - 1) * streamInputs, vectors);
                }
            }

            writer.Space();
            for (int v = 0; v < vectors; v++)
            {
                string sum = $"sum0_{v}";
                for (int s = 1; s < streams; s++)
                {
                    sum = $"S.Add({sum}, sum{s}_{v})";
                }

                writer.Write($"S.Store({sum}, ref z, {Column(v)});");
            }
        }
    }

    private static void EmitMultiplyAdds(CodeWriter writer, LayerPlan layer, int stream, int first, int vectors)
    {
        string input = first == 0 ? "i" : $"i + {first}";
        string index = first == 0 ? "i" : $"({input})";
        writer.Write($"V x{stream} = S.Broadcast(Unsafe.Add(ref x, {input}));");
        writer.Write($"ref T w{stream} = ref Unsafe.Add(ref w, ({index} * {layer.Outputs}) + j);");
        for (int v = 0; v < vectors; v++)
        {
            writer.Write($"sum{stream}_{v} = S.MultiplyAdd(x{stream}, S.Load(ref w{stream}, {VectorCode.Lane(v)}), sum{stream}_{v});");
        }
    }

    private static void EmitStream(CodeWriter writer, LayerPlan layer)
    {
        int rest = layer.Inputs % InputsPerPass;
        int passes = layer.Inputs - rest;
        writer.Write($"// One row: the sums stay in z, and {Math.Min(layer.Inputs, InputsPerPass)} inputs at a time add to all of them.");
        writer.Write("[MethodImpl(NoInlining | AggressiveOptimization)]");
        using (writer.Block($"private static void {Names.Row(layer)}<S, V>(ref T x, ref T w, ref T b, ref T z)\n    {Names.Constraints}"))
        {
            using (writer.Block($"for (int j = 0; j < {layer.Outputs}; j += S.Count)"))
            {
                writer.Write("S.Store(S.Load(ref b, j), ref z, j);");
            }

            if (passes > 0)
            {
                writer.Space();
                EmitPass(writer, layer, "0", passes, InputsPerPass);
            }

            if (rest > 0)
            {
                writer.Space();
                EmitPass(writer, layer, $"{passes}", layer.Inputs, rest);
            }
        }
    }

    private static void EmitPass(CodeWriter writer, LayerPlan layer, string first, int end, int inputs)
    {
        using (writer.Block($"for (int i = {first}; i < {end}; i += {inputs})"))
        {
            writer.Write($"ref T wi = ref Unsafe.Add(ref w, (nint)i * {layer.Outputs});");
            for (int k = 0; k < inputs; k++)
            {
                writer.Write($"V x{k} = S.Broadcast(Unsafe.Add(ref x, i + {k}));");
            }

            using (writer.Block($"for (int j = 0; j < {layer.Outputs}; j += S.Count)"))
            {
                writer.Write("V sum = S.Load(ref z, j);");
                for (int k = 0; k < inputs; k++)
                {
                    writer.Write($"sum = S.MultiplyAdd(x{k}, S.Load(ref wi, j + ({k} * (nint){layer.Outputs})), sum);");
                }

                writer.Write("S.Store(sum, ref z, j);");
            }
        }
    }

    private static string Column(int vector) => vector == 0 ? "j" : $"j + {VectorCode.Lane(vector)}";
}
