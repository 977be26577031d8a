using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Plain loops, for frameworks without vectors.</summary>
/// <param name="plan">The network.</param>
/// <param name="portable">Its strategy.</param>
internal sealed class PortableEmitter(NetworkPlan plan, PortableStrategy portable) : StrategyEmitter(plan)
{
    public override void AddPlan(List<string> lines) => PortableHeaderEmitter.AddPlan(lines, Plan, portable);

    public override void EmitInClass(CodeWriter writer) => PortableKernelsEmitter.Emit(writer, Plan);
}
