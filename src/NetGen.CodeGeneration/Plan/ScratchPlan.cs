using NetGen.CodeGeneration.Model;

namespace NetGen.CodeGeneration.Plan;

/// <summary>The working memory of a call: the terms of a sum, then regions of one number for each row of a block and each unit.</summary>
/// <param name="Terms">Numbers for the terms of a sum: those of one row, or of losses that are added up together; none where there is no cost.</param>
/// <param name="ForwardRows">Rows of a block when only outputs or the cost are wanted.</param>
/// <param name="ForwardWidth">Numbers for each row then: z and a of every layer.</param>
/// <param name="BackwardRows">Rows of a block when gradients are wanted.</param>
/// <param name="BackwardWidth">Numbers for each row then: z, a and δ.</param>
/// <param name="Products">Numbers that the products of many rows take besides, at most, with a layer's gradient; or a row as integers.</param>
/// <param name="Strides">Numbers from row to row of each layer, layer l at l − 1: its units rounded up to what a kernel writes at once, at every width.</param>
internal sealed record ScratchPlan(
    long Terms, int ForwardRows, long ForwardWidth, int BackwardRows, long BackwardWidth, long Products, EquatableArray<long> Strides)
{
    /// <summary>Numbers of a block's scratch when only outputs or the cost are wanted.</summary>
    public long Forward => Terms + (ForwardRows * ForwardWidth);

    /// <summary>Numbers of a block's scratch when gradients are wanted.</summary>
    public long Backward => Terms + (BackwardRows * BackwardWidth);
}
