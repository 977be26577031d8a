using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes the kernels of the backward pass, in the order in which it calls them.</summary>
internal static class BackwardKernelsEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "The kernels of the backward pass");
        string[] kernels =
        [
            .. WeightGradientEmitter.Kernels(plan),
            .. PropagateEmitter.Kernels(),
        ];
        writer.Write(string.Join("\n\n", kernels));
    }
}
