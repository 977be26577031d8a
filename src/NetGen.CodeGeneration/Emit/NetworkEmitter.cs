using NetGen.CodeGeneration.Model;
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
        HeaderEmitter.Emit(writer, plan);
        TargetEmitter.Emit(writer, plan);
        if (plan.Model.Profile == Profile.Vectors)
        {
            writer.Space();
            KernelsEmitter.Emit(writer, plan);
        }

        return new(writer.ToString(), writer.StepsOfLines);
    }
}
