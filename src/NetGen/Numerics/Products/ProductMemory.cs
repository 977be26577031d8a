namespace NetGen.Numerics;

/// <summary>Numbers of working memory that the products of a layer take. The generator counts them too, for a network's header.</summary>
internal static class ProductMemory
{
    /// <summary>The most rows of a register tile.</summary>
    public const int MaxTileRows = 12;

    /// <summary>The most vectors of a register tile.</summary>
    public const int MaxTileVectors = 2;

    /// <summary>A copy of one factor does not pay if the other one has fewer rows or columns than this.</summary>
    public const int FewRows = 64;

    /// <summary>Addresses of this distance share a set of the level-1 cache, which holds fewer of them than a tile has rows.</summary>
    private const int CacheWay = 4096;

    private const int WidestVector = 64;

    /// <summary>What each of the products of a layer takes, of the one that takes most.</summary>
    /// <param name="numberSize">Bytes of a number.</param>
    /// <param name="rows">Rows of x, δ and g.</param>
    /// <param name="inputs">Numbers in a row of x or g.</param>
    /// <param name="xStride">Numbers from row to row of them.</param>
    /// <param name="outputs">Numbers in a row of z or δ.</param>
    /// <param name="deltaStride">Numbers from row to row of them.</param>
    public static long Count(int numberSize, int rows, int inputs, long xStride, int outputs, long deltaStride)
    {
        int lanes = WidestVector / numberSize;
        long packed = Math.Max(rows, Math.Max(inputs, outputs)) * (long)(MaxTileVectors * lanes);
        long xCopy = IsCrowded(numberSize, xStride) ? (long)rows * (inputs + lanes) : 0;
        long deltaCopy = IsCrowded(numberSize, deltaStride) ? (long)rows * (outputs + lanes) : 0;
        long transposed = inputs * RoundUp(Math.Min(rows, MaxTransposedRows(inputs, outputs)), lanes);
        long transposedGradient = TransposedOutputs(lanes, rows, inputs, xStride, outputs) * RoundUp(inputs, lanes);
        return RoundUp(Edge(lanes) + packed + Math.Max(transposed, transposedGradient) + Math.Max(xCopy, deltaCopy), lanes);
    }

    /// <summary>Numbers of a tile that does not fit into its matrix.</summary>
    public static int Edge(int lanes) => MaxTileRows * MaxTileVectors * lanes;

    /// <summary>Whether rows of this distance crowd into one set of the cache.</summary>
    public static bool IsCrowded(int numberSize, long stride) => stride * numberSize % CacheWay == 0;

    /// <summary>Up to these rows it pays to transpose δ and g instead of w: they have up to half as many numbers again, and rows fill vectors better.</summary>
    public static int MaxTransposedRows(int inputs, int outputs) =>
        (int)Math.Min(FewRows - 1, ((3L * inputs * outputs / 2) - 1) / ((long)inputs + outputs));

    /// <summary>
    /// Of how many outputs, the last ones, the gradient is computed transposed: of all, of those after the last whole vector, or of none.
    /// </summary>
    public static int TransposedOutputs(int lanes, int rows, int inputs, long xStride, int outputs)
    {
        int tail = outputs % lanes;
        return IsTransposed(lanes, rows, inputs, xStride, outputs) ? outputs
            : IsTransposed(lanes, rows, inputs, xStride, tail) ? tail
            : 0;
    }

    /// <summary>
    /// Whether inputs fill vectors so much better than outputs that it pays to transpose the gradient, twice: a number of it takes as long as a
    /// vector's multiply-add.
    /// </summary>
    private static bool IsTransposed(int lanes, int rows, int inputs, long xStride, int outputs)
    {
        // The last vector of a row of inputs must not read after the last row.
        if (outputs >= FewRows || xStride < RoundUp(inputs, lanes))
        {
            return false;
        }

        long saved = (inputs * HalfVectors(outputs, lanes)) - (outputs * HalfVectors(inputs, lanes));
        return rows * saved > 2L * inputs * outputs;
    }

    /// <summary>Numbers of whole vectors.</summary>
    public static long RoundUp(long count, int lanes) => (count + lanes - 1) / lanes * lanes;

    // Halves of vectors that a row takes: an odd one is half the work.
    private static long HalfVectors(int count, int lanes) => RoundUp(count, lanes / 2) / (lanes / 2);
}
