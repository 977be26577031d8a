using NetGen.Generator.Model;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes a network's file: header, the user's class, kernels, in the order of the computation.</summary>
internal static class NetworkEmitter
{
    public static string Emit(NetworkPlan plan)
    {
        CodeWriter writer = new();
        HeaderEmitter.Emit(writer, plan);
        TargetEmitter.Emit(writer, plan);
        if (plan.Model.Profile == Profile.Vectors)
        {
            writer.Space();
            KernelsEmitter.Emit(writer, plan);
        }

        return writer.ToString();
    }
}
