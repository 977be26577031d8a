namespace NetGen.CodeGeneration.Plan;

/// <summary>How a network is computed: one of those in this file, with what it needs and nothing else.</summary>
internal abstract record Strategy
{
    private protected Strategy()
    {
    }
}

/// <summary>Plain loops over one row after the other, for frameworks without vectors.</summary>
/// <param name="Width">Numbers of scratch for a row.</param>
internal sealed record PortableStrategy(long Width) : Strategy;

/// <summary>Many rows go through a small network with a lane each, and the numbers of a unit lie side by side, <c>[unit][row]</c>; few are written out whole.</summary>
/// <param name="Rows">Rows of a vector of rows: rows are rounded up to a multiple, and each sum over rows has that many parts, at every vector width.</param>
/// <param name="BlockRows">Rows of a block.</param>
/// <param name="Width">Numbers of a block for each row: x, z and a, and where the network learns, y, δ, the loss and ∂cost/∂x.</param>
/// <param name="MinRows">Fewer rows than this are predicted one by one, in registers: most lanes would be empty.</param>
/// <param name="DescendsInRegisters">Whether a step on one row is written out whole too.</param>
internal sealed record LanesStrategy(int Rows, int BlockRows, int Width, int MinRows, bool DescendsInRegisters) : Strategy;

/// <summary>Rows go in blocks, the units of a row side by side, <c>[row][unit]</c>.</summary>
/// <param name="Scratch">The working memory.</param>
/// <param name="HasVectors">False where the parameters fill an array to its last element, so that no vector may read past them.</param>
internal record RowsStrategy(ScratchPlan Scratch, bool HasVectors) : Strategy;

/// <summary>The same, but that rows are predicted one by one, written out whole, with activations in registers.</summary>
/// <param name="Scratch">The working memory of all else.</param>
internal sealed record RegistersStrategy(ScratchPlan Scratch) : RowsStrategy(Scratch, HasVectors: true);

/// <summary>Weights of 16 or 8 bits: rows, by kernels of the library whatever the sizes.</summary>
/// <param name="Scratch">The working memory.</param>
internal sealed record NarrowStrategy(ScratchPlan Scratch) : RowsStrategy(Scratch, HasVectors: true);
