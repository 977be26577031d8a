using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Writes what Trace copies out where lanes are rows: lane 0 of every unit.</summary>
internal static class LanesTraceEmitter
{
    private static readonly LayerPass Copy = new(
        "CopyLayers",
        "ref T p, ref T s, int lanes, Trace<T> trace",
        "ref p, ref s, lanes, trace");

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        writer.Write(
            $$"""
            private static Trace<T> {{Names.TraceRow}}<S, V>(ref T p, ref T x, ref T y)
                {{Names.Constraints}}
            {
                ref T s = ref Scratch<T>.Rent(BackwardScratch(1) + ParameterCount);
                ref T gradient = ref Unsafe.Add(ref s, (nint)BackwardScratch(1));
                Trace<T> trace = new({{Names.Units}});
                trace.Cost = {{Names.BackwardRows}}<S, V>(ref p, ref x, ref y, ref gradient, ref Unsafe.NullRef<T>(), ref s, 1, 0);
                MemoryMarshal.CreateReadOnlySpan(ref x, Inputs).CopyTo(trace.A(0));
                {{Copy.Name}}<S, V>(ref p, ref s, LanesOf(1), trace);
                return trace;
            }

            // Lane 0 of every unit. z = W·a + b is added up once more, since a may have taken its place.
            """);
        Copy.Emit(writer, Passes.Trace(plan), () => new LanesDialect(writer, plan));
    }
}
