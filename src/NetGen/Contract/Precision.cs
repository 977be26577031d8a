#if CODE_GENERATION
namespace NetGen.CodeGeneration;
#else
namespace NetGen;
#endif

/// <summary>The type of a network's numbers.</summary>
public enum Precision
{
    /// <summary><see cref="float"/>, 32 bits.</summary>
    Single,

    /// <summary><see cref="double"/>, 64 bits.</summary>
    Double,
}
