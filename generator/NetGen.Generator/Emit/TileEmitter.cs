using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes the register tiles that the plan asks for: matrix products whose sums never leave the registers.</summary>
internal static class TileEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "Register tiles");
        writer.Write(
            """
            // TileRxC: result[r, c] = start[c] + Σₖ left[r, k]·right[k, c] for R rows and C vectors of c. left[r, k] lies r·leftRow + k·leftStep behind left,
            // right[k, c] lies k·rightStep + c behind right. Each sum runs over k in order, whatever the tile and the width.
            """);
        foreach (TilePlan tile in Tiles(plan))
        {
            EmitTile(writer, tile);
            writer.Space();
        }

        if (plan.Layers.Any(layer => layer.Row.Streams > 1))
        {
            EmitAddTile(writer);
            writer.Space();
        }
    }

    /// <summary>The tiles of the layers, with 32 vector registers.</summary>
    public static IEnumerable<TilePlan> ForwardTiles(NetworkPlan plan) =>
        plan.Layers.Select(layer => layer.Tile).Distinct().OrderBy(tile => tile.Vectors);

    private static IEnumerable<TilePlan> Tiles(NetworkPlan plan)
    {
        List<TilePlan> tiles = [.. ForwardTiles(plan), TilePlan.Lanes, TilePlan.Narrow];
        tiles.AddRange(tiles.Select(tile => tile.Remainder).ToList());
        return tiles.Distinct().OrderByDescending(tile => tile.Rows).ThenByDescending(tile => tile.Vectors);
    }

    private static void EmitTile(CodeWriter writer, TilePlan tile)
    {
        writer.Write("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        using (writer.Block(
            $"""
            private static void {Names.Tile(tile)}<S, V>(ref T left, nint leftRow, nint leftStep, ref T right, nint rightStep, int count, ref T start, ref T result, nint resultRow)
                {Names.Constraints}
            """))
        {
            for (int c = 0; c < tile.Vectors; c++)
            {
                writer.Write($"V start{c} = S.Load(ref start, {VectorCode.Offset(c)});");
            }

            for (int r = 0; r < tile.Rows; r++)
            {
                writer.Write($"V {string.Join(", ", Enumerable.Range(0, tile.Vectors).Select(c => $"sum{r}_{c} = start{c}"))};");
            }

            using (writer.Block("for (int k = 0; k < count; k++)"))
            {
                for (int c = 0; c < tile.Vectors; c++)
                {
                    writer.Write($"V right{c} = S.Load(ref right, {VectorCode.Offset(c)});");
                }

                for (int r = 0; r < tile.Rows; r++)
                {
                    writer.Write($"V left{r} = S.Broadcast(Unsafe.Add(ref left, {Row(r, "leftRow")}));");
                    for (int c = 0; c < tile.Vectors; c++)
                    {
                        writer.Write($"sum{r}_{c} = S.MultiplyAdd(left{r}, right{c}, sum{r}_{c});");
                    }
                }

                writer.Write("left = ref Unsafe.Add(ref left, leftStep);");
                writer.Write("right = ref Unsafe.Add(ref right, rightStep);");
            }

            writer.Space();
            for (int r = 0; r < tile.Rows; r++)
            {
                for (int c = 0; c < tile.Vectors; c++)
                {
                    writer.Write($"S.Store(sum{r}_{c}, ref result, {Index(r, c)});");
                }
            }
        }
    }

    private static void EmitAddTile(CodeWriter writer) => writer.Write(
        $$"""
        // result[r, c] = result[r, c] + tile[r, c]: the sum of one more stream of inputs
        private static void {{Names.AddTile}}<S, V>(ref T tile, int width, ref T result, nint resultRow, int rows)
            {{Names.Constraints}}
        {
            for (int r = 0; r < rows; r++)
            {
                for (int c = 0; c < width; c += S.Count)
                {
                    nint at = (r * resultRow) + c;
                    S.Store(S.Add(S.Load(ref result, at), S.Load(ref tile, (r * width) + c)), ref result, at);
                }
            }
        }
        """);

    private static string Row(int r, string row) => r == 0 ? "0" : r == 1 ? row : $"{r} * {row}";

    private static string Index(int r, int c)
    {
        string row = r > 1 ? $"({Row(r, "resultRow")})" : Row(r, "resultRow");
        return r == 0 ? VectorCode.Offset(c) : c == 0 ? Row(r, "resultRow") : $"{row} + {VectorCode.Lane(c)}";
    }
}
