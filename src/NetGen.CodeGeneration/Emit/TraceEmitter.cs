using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes Trace: the passes above for one row, with every layer's numbers copied out.</summary>
internal static class TraceEmitter
{
    private static readonly LayerPass Copy = new(
        "CopyLayers",
        "ref T p, ref T x, ref T s, Trace<T> trace",
        "ref p, ref x, ref s, trace");

    public static void Emit(CodeWriter writer, VectorsEmitter strategy)
    {
        KernelsEmitter.Section(writer, "Trace");
        using (writer.Block("internal static Trace<T> Trace(ref T p, ReadOnlySpan<T> input, ReadOnlySpan<T> target)"))
        {
            writer.Write("ref T x = ref MemoryMarshal.GetReference(input);");
            writer.Write("ref T y = ref MemoryMarshal.GetReference(target);");
            DispatchEmitter.Return(writer, strategy, Names.TraceRow, "ref p, ref x, ref y");
        }

        writer.Space();
        strategy.EmitTrace(writer);
    }

    /// <summary>Writes the trace of a row as a block of its own.</summary>
    public static void EmitRow(CodeWriter writer, NetworkPlan plan)
    {
        using (writer.Block($"private static Trace<T> {Names.TraceRow}<S, V>(ref T p, ref T x, ref T y)\n    {Names.Constraints}"))
        {
            writer.Write("ref T s = ref Scratch<T>.Rent(BackwardScratch(1) + ParameterCount);");
            writer.Write("ref T gradient = ref Unsafe.Add(ref s, (nint)BackwardScratch(1));");
            writer.Write($"Trace<T> trace = new({Names.Units});");
            writer.Write($"trace.Cost = {Names.BackwardRows}<S, V>(ref p, ref x, ref y, ref gradient, ref Unsafe.NullRef<T>(), ref s, 1, 0);");
            writer.Write("MemoryMarshal.CreateReadOnlySpan(ref x, Inputs).CopyTo(trace.A(0));");
            writer.Write($"{Copy.Name}<S, V>({Copy.Arguments});");
            writer.Write("return trace;");
        }

        writer.Space();
        writer.Write("// z = W·a + b once more, since a may have taken its place.");
        Copy.Emit(writer, Passes.Trace(plan), () => new RowsDialect(writer, plan, "1"));
    }
}
