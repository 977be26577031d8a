using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes a network's file: header, the user's class, kernels, in the order of the computation.</summary>
internal static class NetworkEmitter
{
    public static string Emit(NetworkPlan plan) => Write(plan).Text;

    /// <summary>The file, and which lines of it compute what.</summary>
    public static EmittedFile Write(NetworkPlan plan)
    {
        CodeWriter writer = new();
        StrategyEmitter strategy = StrategyEmitter.Of(plan);
        HeaderEmitter.Emit(writer, plan, strategy);
        TargetEmitter.Emit(writer, plan, strategy);
        strategy.EmitInFile(writer);
        return new(writer.ToString(), writer.StepsOfLines);
    }
}
