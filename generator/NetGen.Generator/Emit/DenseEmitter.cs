using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes z = W·x + b for each shape of layer: many rows by register tiles, one row by a loop of constant length.</summary>
internal static class DenseEmitter
{
    private const int InputsPerPass = 8;

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "z = W·x + b, for each shape of layer; lanes are outputs, and each sum runs over the inputs in order");
        writer.Separated(Shapes(plan), layer =>
        {
            EmitDense(writer, layer);
            writer.Space();
            if (layer.Row.Kind == RowKind.Columns)
            {
                EmitColumns(writer, layer);
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

    private static void EmitDense(CodeWriter writer, LayerPlan layer)
    {
        string streams = layer.Row.Streams == 1 ? "" : $" The inputs go in {layer.Row.Streams} streams, whose sums are added in order.";
        writer.Write($"// z[r] = W·x[r] + b, {layer.Inputs} inputs and {layer.Outputs} outputs: rows that fill tiles, then one by one.{streams}");
        using (writer.Block(
            $"""
            private static void {Names.Dense(layer)}<S, V>(ref T x, nint stride, ref T w, ref T b, ref T z, int rows, ref T edge)
                {Names.Constraints}
            """))
        {
            writer.Write("int done = 0;");
            using (writer.Block("if (S.Registers >= 32)"))
            {
                EmitTiles(writer, layer, layer.Tile);
            }

            using (writer.Block("else"))
            {
                EmitTiles(writer, layer, TilePlan.Narrow);
            }

            writer.Space();
            using (writer.Block("for (; done < rows; done++)"))
            {
                writer.Write($"{Names.Row(layer)}<S, V>(ref Unsafe.Add(ref x, done * stride), ref w, ref b, ref Unsafe.Add(ref z, done * (nint){Names.Stride(layer.Layer)}));");
            }
        }
    }

    private static void EmitTiles(CodeWriter writer, LayerPlan layer, TilePlan tile)
    {
        string stride = Names.Stride(layer.Layer);
        writer.Write($"done = rows - (rows % {tile.Rows});");
        using (writer.Block($"for (int j = 0; j < {layer.Outputs}; j += {VectorCode.Width(tile.Vectors)})"))
        using (writer.Block($"for (int r = 0; r < done; r += {tile.Rows})"))
        {
            writer.Write("ref T xr = ref Unsafe.Add(ref x, r * stride);");
            writer.Write($"ref T zr = ref Unsafe.Add(ref z, (r * (nint){stride}) + j);");
            for (int stream = 0; stream < layer.Row.Streams; stream++)
            {
                EmitTileCall(writer, layer, tile, stream);
            }
        }
    }

    private static void EmitTileCall(CodeWriter writer, LayerPlan layer, TilePlan tile, int stream)
    {
        int first = stream * layer.StreamInputs;
        int count = stream == layer.Row.Streams - 1 ? layer.Inputs - first : layer.StreamInputs;
        string x = first == 0 ? "ref xr" : $"ref Unsafe.Add(ref xr, {first})";
        string w = first == 0 ? "ref Unsafe.Add(ref w, j)" : $"ref Unsafe.Add(ref w, ({first} * {layer.Outputs}) + j)";
        string start = first == 0 ? "ref Unsafe.Add(ref b, j)" : "ref Zeros.First<T>()";
        string result = first == 0 ? $"ref zr, {Names.Stride(layer.Layer)}" : $"ref edge, {VectorCode.Width(tile.Vectors)}";
        writer.Write($"{Names.Tile(tile)}<S, V>({x}, stride, 1, {w}, {layer.Outputs}, {count}, {start}, {result});");
        if (first > 0)
        {
            writer.Write($"{Names.AddTile}<S, V>(ref edge, {VectorCode.Width(tile.Vectors)}, ref zr, {Names.Stride(layer.Layer)}, {tile.Rows});");
        }
    }

    private static void EmitColumns(CodeWriter writer, LayerPlan layer)
    {
        int vectors = layer.Row.Vectors;
        int streams = layer.Row.Streams;
        string vectorText = vectors == 1 ? "1 vector" : $"{vectors} vectors";
        string streamText = streams == 1 ? "" : $", {streams} streams of {layer.StreamInputs} inputs side by side";
        writer.Write($"// One row: {vectorText} of outputs in registers{streamText}.");
        writer.Write("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
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

            using (writer.Block($"for (int i = 0; i < {layer.StreamInputs}; i++)"))
            {
                for (int s = 0; s < streams; s++)
                {
                    EmitMultiplyAdds(writer, layer, s, vectors, "i");
                }
            }

            int rest = layer.Inputs - (streams * layer.StreamInputs);
            if (rest > 0)
            {
                writer.Space();
                writer.Write("// The inputs that the streams leave over go to the last one.");
                using (writer.Block($"for (int i = {layer.StreamInputs}; i < {layer.StreamInputs + rest}; i++)"))
                {
                    EmitMultiplyAdds(writer, layer, streams - 1, vectors, "i");
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

    private static void EmitMultiplyAdds(CodeWriter writer, LayerPlan layer, int stream, int vectors, string i)
    {
        int first = stream * layer.StreamInputs;
        string input = first == 0 ? i : $"{i} + {first}";
        string index = first == 0 ? i : $"({input})";
        writer.Write($"V x{stream} = S.Broadcast(Unsafe.Add(ref x, {input}));");
        writer.Write($"ref T w{stream} = ref Unsafe.Add(ref w, ({index} * {layer.Outputs}) + j);");
        for (int v = 0; v < vectors; v++)
        {
            writer.Write($"sum{stream}_{v} = S.MultiplyAdd(x{stream}, S.Load(ref w{stream}, {VectorCode.Lane(v)}), sum{stream}_{v});");
        }
    }

    private static void EmitStream(CodeWriter writer, LayerPlan layer)
    {
        int passes = layer.Inputs / InputsPerPass * InputsPerPass;
        writer.Write($"// One row: the sums stay in z, and {InputsPerPass} inputs at a time add to all of them.");
        writer.Write("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
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

            if (passes < layer.Inputs)
            {
                writer.Space();
                EmitPass(writer, layer, $"{passes}", layer.Inputs, 1);
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
