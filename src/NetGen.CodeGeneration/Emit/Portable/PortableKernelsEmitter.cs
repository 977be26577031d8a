using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes the class of the kernels as plain loops, nested in the user's class: C# 8 has no types that are local to a file.</summary>
internal static class PortableKernelsEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        using (writer.Block($"private {MembersEmitter.New(plan.Model.Target, Names.Kernels)}static class {Names.Kernels}"))
        {
            PortableLayoutEmitter.Emit(writer, plan);
            PortableForwardEmitter.Emit(writer, plan);
            if (!plan.Model.Target.IsStatic)
            {
                PortableLossEmitter.Emit(writer, plan);
                PortableBackwardEmitter.Emit(writer, plan);
                PortableDescendEmitter.Emit(writer, plan);
                PortableTraceEmitter.Emit(writer, plan);
            }

            PortableDenseEmitter.Emit(writer, plan);
            PortableActivationEmitter.Emit(writer, plan);
        }
    }
}
