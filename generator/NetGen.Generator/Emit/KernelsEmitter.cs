using NetGen.Generator.Emit.Lanes;
using NetGen.Generator.Model;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes the class of the kernels. It is local to the file, in a namespace of its own, so that short names mean what they say.</summary>
internal static class KernelsEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        Precision precision = plan.Model.Precision;
        using (writer.Block($"namespace {Names.KernelNamespace}"))
        {
            writer.Write(
                $"""
                using System;
                using System.Runtime.CompilerServices;
                using System.Runtime.InteropServices;
                using System.Runtime.Intrinsics;
                using NetGen.Numerics;
                using static System.Runtime.CompilerServices.MethodImplOptions;
                using T = {(precision == Precision.Double ? "System.Double" : "System.Single")};
                """);
            writer.Space();
            writer.Write("// Hot loops are optimised at once, and never inlined: in a method with much else, the compiler gives up inlining what they call.");
            using (writer.Block($"file static class {Names.Kernels}"))
            {
                LayoutEmitter.Emit(writer, plan);
                ForwardEmitter.Emit(writer, plan);
                BackwardEmitter.Emit(writer, plan);
                DescendEmitter.Emit(writer, plan);
                TraceEmitter.Emit(writer, plan);
                if (plan.RowsInLanes is null)
                {
                    DenseEmitter.Emit(writer, plan);
                }
                else
                {
                    LanesKernelsEmitter.Emit(writer, plan);
                }
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
