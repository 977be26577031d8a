using NetGen.CodeGeneration.Emit.Lanes;
using NetGen.CodeGeneration.Emit.Narrow;
using NetGen.CodeGeneration.Emit.Portable;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>What is written in another way by each strategy. Nothing else in this folder asks which strategy it is.</summary>
/// <param name="plan">The network.</param>
internal abstract class StrategyEmitter(NetworkPlan plan)
{
    /// <summary>The network.</summary>
    protected NetworkPlan Plan => plan;

    /// <summary>The one of a network's strategy.</summary>
    public static StrategyEmitter Of(NetworkPlan plan) => plan.Strategy.Accept(new Choice(plan));

    /// <summary>Says in the header where each parameter lies.</summary>
    public virtual void AddParameters(List<string> lines) => HeaderEmitter.AddParameters(lines, plan);

    /// <summary>Says in the header how the network is computed and why.</summary>
    public abstract void AddPlan(List<string> lines);

    /// <summary>Writes the kernels that are nested in the user's class.</summary>
    public virtual void EmitInClass(CodeWriter writer)
    {
    }

    /// <summary>Writes the kernels that stand after the user's class.</summary>
    public virtual void EmitInFile(CodeWriter writer)
    {
    }

    private sealed class Choice(NetworkPlan plan) : IStrategyVisitor<StrategyEmitter>
    {
        public StrategyEmitter Visit(PortableStrategy strategy) => new PortableEmitter(plan, strategy);

        public StrategyEmitter Visit(LanesStrategy strategy) => new LanesEmitter(plan, strategy);

        public StrategyEmitter Visit(SteppingLanesStrategy strategy) => new SteppingLanesEmitter(plan, strategy);

        public StrategyEmitter Visit(RowsStrategy strategy) => new RowsEmitter(plan, strategy);

        public StrategyEmitter Visit(RegistersStrategy strategy) => new RegistersEmitter(plan, strategy);

        public StrategyEmitter Visit(ScalarStrategy strategy) => new ScalarEmitter(plan, strategy);

        public StrategyEmitter Visit(NarrowStrategy strategy) => new NarrowEmitter(plan, strategy);
    }
}
