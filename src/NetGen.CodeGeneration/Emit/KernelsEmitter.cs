using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the class of the kernels. It is local to the file, in a namespace of its own, so that short names mean what they say.</summary>
internal static class KernelsEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan, VectorsEmitter strategy)
    {
        Precision precision = plan.Model.Precision;
        using (writer.Block($"namespace {plan.Model.Target.KernelNamespace}"))
        {
            writer.Write(
                $"""
                using global::System;
                using global::System.Runtime.CompilerServices;
                using global::System.Runtime.InteropServices;
                using global::System.Runtime.Intrinsics;
                using global::NetGen.Numerics;
                using static global::System.Runtime.CompilerServices.MethodImplOptions;
                using T = {(precision == Precision.Double ? "global::System.Double" : "global::System.Single")};
                """);
            writer.Space();
            strategy.EmitRemark(writer);
            using (writer.Block($"file static class {Names.Kernels}"))
            {
                LayoutEmitter.Emit(writer, plan, strategy);
                ForwardEmitter.Emit(writer, plan, strategy);
                if (!plan.Model.Target.IsStatic)
                {
                    BackwardEmitter.Emit(writer, strategy);
                    DescendEmitter.Emit(writer, strategy);
                    TraceEmitter.Emit(writer, strategy);
                }

                strategy.EmitKernels(writer);
            }
        }
    }

    /// <summary>Writes a rule and a title between sections.</summary>
    public static void Section(CodeWriter writer, string title)
    {
        writer.Space();
        writer.Write($"// ─── {title} {new string('─', Math.Max(3, 110 - title.Length))}");
    }
}
