namespace NetGen.Generator.Plan;

/// <summary>Divides the rows of a call into blocks whose numbers stay in the cache. The partition depends on the sizes alone.</summary>
internal static class ScratchPlanner
{
    /// <summary>A multiple of the rows of a product's tiles, 12 or 6, so that a full block leaves nothing over.</summary>
    private const int RowMultiple = 96;

    private const int MaxRows = 192;

    /// <summary>Numbers that a block of a forward pass may take: half of a level-2 cache of floats.</summary>
    private const long ForwardBudget = 1 << 17;

    /// <summary>Numbers that a block with gradients may take: it reads the weights once more for each block, so it is larger.</summary>
    private const long BackwardBudget = 1 << 20;

    public static ScratchPlan Plan(LayerPlan[] layers)
    {
        long kept = layers.Sum(layer => layer.Stride * (layer.KeepsZ ? 2 : 1));
        long deltas = layers.Sum(layer => layer.Stride);
        long backward = kept + deltas;
        return new ScratchPlan(
            layers.Max(layer => layer.Stride),
            Rows(ForwardBudget, kept),
            kept,
            Rows(BackwardBudget, backward),
            backward);
    }

    private static int Rows(long budget, long width) =>
        (int)Math.Max(RowMultiple, Math.Min(MaxRows, budget / width / RowMultiple * RowMultiple));
}
