using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Blocks of rows without vectors.</summary>
/// <param name="plan">The network.</param>
/// <param name="scalar">Its strategy.</param>
internal sealed class ScalarEmitter(NetworkPlan plan, ScalarStrategy scalar) : RowsEmitter(plan, scalar)
{
    public override IReadOnlyList<int> Widths => [];
}
