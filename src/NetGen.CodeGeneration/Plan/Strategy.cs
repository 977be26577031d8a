using NetGen.CodeGeneration.Model;

namespace NetGen.CodeGeneration.Plan;

/// <summary>How a network is computed: one of those in this file, with what it needs and nothing else.</summary>
internal abstract record Strategy
{
    private protected Strategy()
    {
    }

    /// <summary>What the visitor makes of this strategy: a strategy more asks each visitor for its method.</summary>
    public abstract TResult Accept<TResult>(IStrategyVisitor<TResult> visitor);
}

/// <summary>Plain loops over one row after the other, for frameworks without vectors.</summary>
/// <param name="Width">Numbers of scratch for a row.</param>
internal sealed record PortableStrategy(long Width) : Strategy
{
    public override TResult Accept<TResult>(IStrategyVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Many rows go through a small network with a lane each, and the numbers of a unit lie side by side, <c>[unit][row]</c>; few are written out whole.</summary>
/// <param name="Rows">Rows of a vector of rows: rows are rounded up to a multiple, and each sum over rows has that many parts, at every vector width.</param>
/// <param name="BlockRows">Rows of a block.</param>
/// <param name="Width">Numbers of a block for each row: x, z and a, and where the network learns, y, δ, the loss and ∂cost/∂x.</param>
/// <param name="MinRows">Fewer rows than this are predicted one by one, in registers: most lanes would be empty.</param>
internal record LanesStrategy(int Rows, int BlockRows, int Width, int MinRows) : Strategy
{
    /// <summary>Numbers of a single row in memory, where a layer needs all its units: whole vectors of the widest kind.</summary>
    public int RowWidth(LayerPlan layer) => (layer.Outputs + Rows - 1) / Rows * Rows;

    public override TResult Accept<TResult>(IStrategyVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>The same, and a step of gradient descent on one row is written out whole too.</summary>
internal sealed record SteppingLanesStrategy(int Rows, int BlockRows, int Width, int MinRows) : LanesStrategy(Rows, BlockRows, Width, MinRows)
{
    public override TResult Accept<TResult>(IStrategyVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Rows go in blocks, the units of a row side by side, <c>[row][unit]</c>.</summary>
/// <param name="Scratch">The working memory.</param>
/// <param name="Layers">How one row goes through each layer, layer l at l − 1; many rows keep its order of the sums.</param>
internal record RowsStrategy(ScratchPlan Scratch, EquatableArray<RowPlan> Layers) : Strategy
{
    /// <summary>How one row goes through a layer.</summary>
    public RowPlan Row(LayerPlan layer) => Layers[layer.Layer - 1];

    public override TResult Accept<TResult>(IStrategyVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>The same, but that rows are predicted one by one, written out whole, with activations in registers.</summary>
/// <param name="Scratch">The working memory of all else.</param>
/// <param name="Layers">How one row goes through each layer in all else.</param>
internal sealed record RegistersStrategy(ScratchPlan Scratch, EquatableArray<RowPlan> Layers) : RowsStrategy(Scratch, Layers)
{
    public override TResult Accept<TResult>(IStrategyVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>The same as rows without vectors: the parameters fill an array to its last element, so no vector may read past them.</summary>
/// <param name="Scratch">The working memory.</param>
/// <param name="Layers">How one row goes through each layer.</param>
internal sealed record ScalarStrategy(ScratchPlan Scratch, EquatableArray<RowPlan> Layers) : RowsStrategy(Scratch, Layers)
{
    public override TResult Accept<TResult>(IStrategyVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Weights of 16 or 8 bits: blocks of rows, by kernels of the library whatever the sizes.</summary>
/// <param name="Scratch">The working memory.</param>
/// <param name="Scales">Where the scales of each layer's 8-bit weights begin; weights of 16 bits have none.</param>
internal sealed record NarrowStrategy(ScratchPlan Scratch, EquatableArray<int> Scales) : Strategy
{
    public override TResult Accept<TResult>(IStrategyVisitor<TResult> visitor) => visitor.Visit(this);
}
