namespace NetGen.Numerics;

/// <summary>The rows of a register tile, as a type, so that the just-in-time compiler leaves out what is for more rows.</summary>
internal interface IHeight
{
    /// <summary>1 to 12.</summary>
    static abstract int Rows { get; }
}
