namespace NetGen.Generator.Plan;

/// <summary>Divides the rows of a call into blocks whose numbers stay in the cache. The partition depends on the sizes alone.</summary>
internal static class ScratchPlanner
{
    /// <summary>Fewer rows would read the weights too often; a block is a multiple of them.</summary>
    private const int RowMultiple = 64;

    private const int MaxRows = 256;

    /// <summary>Numbers that a block of a forward pass may take: a level-2 cache of floats.</summary>
    private const long ForwardBudget = 1 << 18;

    /// <summary>Numbers that a block with gradients may take: it reads the weights once more for each block, so it is larger.</summary>
    private const long BackwardBudget = 1 << 21;

    /// <summary>Terms of losses that the library adds up together, unless a row has more; and the vector that it writes last.</summary>
    private const int LossTerms = 256 + 16;

    public static ScratchPlan Plan(LayerPlan[] layers)
    {
        long kept = layers.Sum(layer => layer.Stride * (layer.KeepsZ ? 2 : 1));
        long deltas = layers.Sum(layer => layer.Stride);
        long backward = kept + deltas;
        return new ScratchPlan(
            Math.Max(LossTerms, layers.Max(layer => layer.Stride)),
            Rows(ForwardBudget, kept),
            kept,
            Rows(BackwardBudget, backward),
            backward);
    }

    private static int Rows(long budget, long width) =>
        (int)Math.Max(RowMultiple, Math.Min(MaxRows, budget / width / RowMultiple * RowMultiple));
}
