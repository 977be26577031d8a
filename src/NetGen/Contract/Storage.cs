#if CODE_GENERATION
namespace NetGen.CodeGeneration;
#else
namespace NetGen;
#endif

/// <summary>How the weights of a network that is compiled in are stored. The arithmetic is that of <see cref="float"/>; biases stay float.</summary>
public enum Storage
{
    /// <summary>4 bytes for each weight, as they were trained.</summary>
    Float32,

    /// <summary>
    /// 2 bytes: IEEE 754 half precision, 11 significant bits up to 65504. Weights are rounded to nearest, ties to even. <see cref="BFloat16"/> takes
    /// fewer instructions.
    /// </summary>
    Float16,

    /// <summary>2 bytes: the upper half of a float, 8 significant bits in its whole range. Weights are rounded to nearest, ties to even.</summary>
    BFloat16,

    /// <summary>
    /// 1 byte: an integer from −127 to 127 times a scale that the weights of each output share. Inputs become integers of up to 16 bits
    /// with a scale for each row, and sums of products are exact.
    /// </summary>
    Int8,
}
