using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Narrow;

/// <summary>Writes steps for rows where weights have 16 or 8 bits: the product is another kernel of the library.</summary>
/// <param name="writer">The file.</param>
/// <param name="plan">The network.</param>
/// <param name="block">What the method calls the rows of a block.</param>
internal sealed class NarrowDialect(CodeWriter writer, NetworkPlan plan, string block) : RowsDialect(writer, plan, block)
{
    protected override string Product(LayerPlan layer, string input, string inputStride, string z) =>
        NarrowLayoutEmitter.Call(Plan.Model.Storage, layer, input, inputStride, z);
}
