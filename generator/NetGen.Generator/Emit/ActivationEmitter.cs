using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes a = g(z), for each activation that the network has.</summary>
internal static class ActivationEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        List<Activation> used = [.. plan.Layers.Select(layer => layer.Activation).Where(a => a != Activation.Identity).Distinct().OrderBy(a => a)];
        if (used.Count == 0)
        {
            return;
        }

        KernelsEmitter.Section(writer, "a = g(z), over whole vectors: a row's padding holds numbers that nobody reads");
        writer.Separated(used, activation =>
            writer.Write(activation == Activation.Softmax ? Softmax(plan) : Elementwise(activation, plan.Model.Precision)));
    }

    /// <summary>The call that takes a layer's z to its a, or none where they are the same.</summary>
    public static string? Call(LayerPlan layer, string z, string a, string rows)
    {
        string stride = Names.Stride(layer.Layer);
        return layer.Activation switch
        {
            Activation.Identity when layer.KeepsZ => $"Matrix.CopyRows(ref {z}, {stride}, ref {a}, {stride}, {rows}, {stride});",
            Activation.Identity => null,
            Activation.Softmax => $"{Names.Function(layer.Activation)}<S, V>(ref {z}, ref {a}, {rows}, {stride}, {layer.Outputs});",
            _ => $"{Names.Function(layer.Activation)}<S, V>(ref {z}, ref {a}, {rows} * (nint){stride});",
        };
    }

    /// <summary>g(z) of a vector.</summary>
    public static string Expression(Activation activation, Precision precision, string z, string simd = "S", string vector = "V") => activation switch
    {
        Activation.Identity => z,
        Activation.ReLU => $"{simd}.Choose({simd}.LessThanOrEqual({z}, {simd}.Zero), {simd}.Zero, {z})",
        Activation.LeakyReLU => $"{simd}.Choose({simd}.LessThanOrEqual({z}, {simd}.Zero), {simd}.Multiply({simd}.Broadcast((T)0.01), {z}), {z})",
        _ => $"{Names.Math(precision)}.{Names.Function(activation)}<{simd}, {vector}>({z})",
    };

    private static string Elementwise(Activation activation, Precision precision) =>
        $$"""
        // {{Equations.Definition(activation)}}
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void {{Names.Function(activation)}}<S, V>(ref T z, ref T a, nint count)
            {{Names.Constraints}}
        {
            for (nint k = 0; k < count; k += S.Count)
            {
                V zk = S.Load(ref z, k);
                S.Store({{Expression(activation, precision, "zk")}}, ref a, k);
            }
        }
        """;

    private static string Softmax(NetworkPlan plan) =>
        $$"""
        // {{Equations.Definition(Activation.Softmax)}}
        // The largest z of the row is taken off first, which cancels, so that no exponential overflows.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void {{Names.Function(Activation.Softmax)}}<S, V>(ref T z, ref T a, int rows, nint stride, int units)
            {{Names.Constraints}}
        {
            for (int r = 0; r < rows; r++)
            {
                ref T zr = ref Unsafe.Add(ref z, r * stride);
                ref T ar = ref Unsafe.Add(ref a, r * stride);
                V largest = S.Broadcast(Sums.Max(ref zr, units));
                for (int k = 0; k < units; k += S.Count)
                {
                    S.Store({{Names.Math(plan.Model.Precision)}}.Exp<S, V>(S.Subtract(S.Load(ref zr, k), largest)), ref ar, k);
                }

                V sum = S.Broadcast((T)Sums.Sum(ref ar, units));
                for (int k = 0; k < units; k += S.Count)
                {
                    S.Store(S.Divide(S.Load(ref ar, k), sum), ref ar, k);
                }
            }
        }
        """;
}
