using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes Trace: the passes above for one row, with every layer's numbers copied out.</summary>
internal static class TraceEmitter
{
    private static readonly LayerPass Copy = new(
        "CopyLayers",
        "ref T p, ref T x, ref T s, int block, Trace<T> trace",
        "ref p, ref x, ref s, block, trace",
        LastFirst: false);

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "Trace");
        using (writer.Block("internal static void Trace(ref T p, ReadOnlySpan<T> input, ReadOnlySpan<T> target, Trace<T> trace)"))
        {
            writer.Write("ref T x = ref MemoryMarshal.GetReference(input);");
            writer.Write("ref T y = ref MemoryMarshal.GetReference(target);");
            DispatchEmitter.Call(writer, plan, Names.TraceRow, "ref p, ref x, ref y, trace");
        }

        writer.Space();
        using (writer.Block($"private static void {Names.TraceRow}<S, V>(ref T p, ref T x, ref T y, Trace<T> trace)\n    {Names.Constraints}"))
        {
            writer.Write("int block = BackwardBlockOf(1);");
            writer.Write("ref T s = ref Scratch<T>.Rent(BackwardScratch(1) + ParameterCount);");
            writer.Write("ref T gradient = ref Unsafe.Add(ref s, (nint)BackwardScratch(1));");
            writer.Write($"trace.Cost = {Names.BackwardRows}<S, V>(ref p, ref x, ref y, ref gradient, ref Unsafe.NullRef<T>(), ref s, 1, 0);");
            writer.Write("MemoryMarshal.CreateReadOnlySpan(ref x, Inputs).CopyTo(trace.A(0));");
            writer.Write($"{Copy.Name}<S, V>({Copy.Arguments});");
        }

        writer.Space();
        writer.Write("// z = W·a + b once more, since a may have taken its place; it goes where a transposed matrix lay.");
        Copy.Emit(writer, plan, layers => EmitLayers(writer, layers));
    }

    private static void EmitLayers(CodeWriter writer, IEnumerable<LayerPlan> layers)
    {
        foreach (LayerPlan layer in layers)
        {
            int l = layer.Layer;
            string input = l == 1 ? "ref x" : $"ref {Names.Region}(ref s, block, {Names.A(l - 1)})";
            string inputStride = l == 1 ? "Inputs" : Names.Stride(l - 1);
            writer.Write($"ref T z{l} = ref {Names.Region}(ref s, block, DeltaTransposed);");
            writer.Write($"{Names.Dense(layer)}<S, V>({input}, {inputStride}, ref Unsafe.Add(ref p, {Names.Weights(l)}), ref Unsafe.Add(ref p, {Names.Bias(l)}), ref z{l}, 1, ref s);");
            writer.Write($"MemoryMarshal.CreateReadOnlySpan(ref z{l}, {layer.Outputs}).CopyTo(trace.Z({l}));");
            writer.Write($"MemoryMarshal.CreateReadOnlySpan(ref {Names.Region}(ref s, block, {Names.A(l)}), {layer.Outputs}).CopyTo(trace.A({l}));");
            writer.Write($"MemoryMarshal.CreateReadOnlySpan(ref {Names.Region}(ref s, block, {Names.Delta(l)}), {layer.Outputs}).CopyTo(trace.Delta({l}));");
        }
    }
}
