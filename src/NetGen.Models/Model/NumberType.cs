namespace NetGen.Models;

/// <summary>How a file stores its weights.</summary>
internal enum NumberType
{
    /// <summary>IEEE 754 half precision: 1 sign, 5 exponent and 10 fraction bits.</summary>
    Float16,

    /// <summary>The upper half of a single: 1 sign, 8 exponent and 7 fraction bits.</summary>
    BFloat16,

    /// <summary>Single precision.</summary>
    Float32,

    /// <summary>Double precision.</summary>
    Float64,
}
