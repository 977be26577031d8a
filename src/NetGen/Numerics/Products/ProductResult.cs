namespace NetGen.Numerics;

/// <summary>Where a product goes, and what its sums start from.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal ref struct ProductResult<T>
    where T : unmanaged
{
    /// <summary>result[r, c] lies r · RowStride + c after it.</summary>
    public ref T First;

    /// <summary>From row to row.</summary>
    public nint RowStride;

    /// <summary>Rows.</summary>
    public int Rows;

    /// <summary>Columns; between them and the next row is padding to whole vectors, or nothing.</summary>
    public int Columns;

    /// <summary>What the sums start from.</summary>
    public ProductStart Start;

    /// <summary>The row that they start from, with <see cref="ProductStart.Row"/>.</summary>
    public ref T StartRow;
}
