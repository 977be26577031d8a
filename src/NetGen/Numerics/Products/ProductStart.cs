namespace NetGen.Numerics;

/// <summary>What the sums of a product start from.</summary>
internal enum ProductStart
{
    /// <summary>0.</summary>
    Zero,

    /// <summary>The same row of numbers for every row of the result.</summary>
    Row,

    /// <summary>What is in the result.</summary>
    Result,

    /// <summary>0, and the sum is added to what is in the result.</summary>
    AddToResult,
}
