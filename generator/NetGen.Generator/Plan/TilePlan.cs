namespace NetGen.Generator.Plan;

/// <summary>A register tile: rows × vectors of sums that stay in registers over a whole loop.</summary>
/// <param name="Rows">Rows of the left factor.</param>
/// <param name="Vectors">Vectors of the right factor.</param>
internal sealed record TilePlan(int Rows, int Vectors)
{
    /// <summary>The tile for processors with 16 vector registers: 12 sums, 2 loads, 1 broadcast.</summary>
    public static readonly TilePlan Narrow = new(6, 2);

    /// <summary>The tile for <c>δ·Wᵀ</c>, where lanes are rows, with 32 registers.</summary>
    public static readonly TilePlan Lanes = new(12, 2);

    /// <summary>Fewer rows than this do not become lanes: most of a vector would be empty.</summary>
    public const int MinLaneRows = 8;

    /// <summary>The same number of vectors, one row: what is left over.</summary>
    public TilePlan Remainder => new(1, Vectors);

    /// <summary>Sums in registers.</summary>
    public int Sums => Rows * Vectors;
}
