namespace NetGen.Generator.Plan;

/// <summary>Chooses the register tile for many rows: the shape that wastes least on padding and loads.</summary>
internal static class TilePlanner
{
    /// <summary>What 32 registers hold: the sums, one load for each vector and a broadcast.</summary>
    private static readonly TilePlan[] Shapes = [new(6, 4), new(8, 3), new(12, 2), new(12, 1)];

    public static TilePlan Plan(int outputs, int lanes) => Shapes.OrderBy(shape => Cost(shape, outputs, lanes)).First();

    /// <summary>Cycles of a row for each input: its padded vectors, or the loads that feed them if those are more, and a little for every load.</summary>
    private static double Cost(TilePlan shape, int outputs, int lanes)
    {
        long tileWidth = (long)shape.Vectors * lanes;
        double vectors = (outputs + tileWidth - 1) / tileWidth * shape.Vectors;
        double loads = (shape.Rows + shape.Vectors) / (double)shape.Sums;
        return vectors * (Math.Max(1, loads) + (0.1 * loads));
    }
}
