namespace NetGen.Generator.Plan;

/// <summary>The working memory of a call: a fixed part, then regions of one number for each row of a block and each unit.</summary>
/// <param name="Edge">Numbers of the fixed part for a tile that sticks out of its matrix.</param>
/// <param name="Terms">Numbers of the fixed part for the terms of one row's sum.</param>
/// <param name="ForwardRows">Rows of a block when only outputs or the cost are wanted.</param>
/// <param name="ForwardWidth">Numbers for each row then: z and a of every layer.</param>
/// <param name="BackwardRows">Rows of a block when gradients are wanted.</param>
/// <param name="BackwardWidth">Numbers for each row then, rows rounded up to <paramref name="RowLanes"/>: z, a and δ, and two transposed matrices.</param>
/// <param name="RowLanes">Rows are rounded up to a multiple of this where they become lanes.</param>
internal sealed record ScratchPlan(int Edge, long Terms, int ForwardRows, long ForwardWidth, int BackwardRows, long BackwardWidth, int RowLanes);
