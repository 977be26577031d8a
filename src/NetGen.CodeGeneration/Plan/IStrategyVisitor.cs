namespace NetGen.CodeGeneration.Plan;

/// <summary>What somebody makes of each strategy of the closed set.</summary>
internal interface IStrategyVisitor<out TResult>
{
    /// <summary>Plain loops.</summary>
    TResult Visit(PortableStrategy strategy);

    /// <summary>Rows in lanes.</summary>
    TResult Visit(LanesStrategy strategy);

    /// <summary>Rows in lanes, and a step on one row written out whole.</summary>
    TResult Visit(SteppingLanesStrategy strategy);

    /// <summary>Blocks of rows.</summary>
    TResult Visit(RowsStrategy strategy);

    /// <summary>Blocks of rows, and predictions written out whole.</summary>
    TResult Visit(RegistersStrategy strategy);

    /// <summary>Blocks of rows without vectors.</summary>
    TResult Visit(ScalarStrategy strategy);

    /// <summary>Weights of 16 or 8 bits.</summary>
    TResult Visit(NarrowStrategy strategy);
}
