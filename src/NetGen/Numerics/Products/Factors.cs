namespace NetGen.Numerics;

/// <summary>The factors of a product, <c>Σₖ left[r, k]·right[k, c]</c>.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal ref struct Factors<T>
    where T : unmanaged
{
    /// <summary>left[r, k] lies r · LeftRow + k · LeftStep after it.</summary>
    public ref T Left;

    /// <summary>From row to row of the left factor.</summary>
    public nint LeftRow;

    /// <summary>From term to term of the left factor.</summary>
    public nint LeftStep;

    /// <summary>right[k, c] lies k · RightStep + c · RightColumn after it.</summary>
    public ref T Right;

    /// <summary>From term to term of the right factor.</summary>
    public nint RightStep;

    /// <summary>From column to column of the right factor: 1, or the factor is transposed and RightStep is 1.</summary>
    public nint RightColumn;

    /// <summary>Terms of a sum.</summary>
    public int Count;
}
