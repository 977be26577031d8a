using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes g ∘ g′(z), for each activation whose derivative the backward pass needs.</summary>
internal static class ActivationGradientEmitter
{
    public static IEnumerable<string> Kernels(NetworkPlan plan) => ActivationsWithGradient(plan).Select(activation =>
        activation == Activation.Softmax ? Softmax() : Elementwise(activation, plan.Model.Precision));

    /// <summary>The call that multiplies what lies in <paramref name="delta"/> by g′ of a layer, or none for the identity.</summary>
    public static string? Call(LayerPlan layer, string delta, string a, string z, string rows = "rows")
    {
        string stride = Names.Stride(layer.Layer);
        string from = layer.KeepsZ && UsesZ(layer.Activation) ? z : a;
        return layer.Activation switch
        {
            Activation.Identity => null,
            Activation.Softmax => $"{Names.Gradient(layer.Activation)}<S, V>(ref {delta}, ref {a}, {rows}, {stride}, {layer.Outputs}, ref Unsafe.Add(ref s, (nint)Terms));",
            _ => $"{Names.Gradient(layer.Activation)}<S, V>(ref {delta}, ref {from}, {(rows == "1" ? stride : $"{rows} * (nint){stride}")});",
        };
    }

    private static bool UsesZ(Activation activation) =>
        activation is Activation.Softplus or Activation.Gelu or Activation.GeluTanh or Activation.Silu;

    private static IEnumerable<Activation> ActivationsWithGradient(NetworkPlan plan) => plan.Layers
        .Where(layer => layer.Activation != Activation.Identity && !(layer == plan.Output && plan.LossGivesDelta))
        .Select(layer => layer.Activation)
        .Distinct()
        .OrderBy(activation => activation);

    private static string Elementwise(Activation activation, Precision precision)
    {
        string letter = UsesZ(activation) ? "z" : "a";
        return
            $$"""
            // δ = g ∘ g′:  {{Equations.Definition(activation)}}
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            private static void {{Names.Gradient(activation)}}<S, V>(ref T delta, ref T {{letter}}, nint count)
                {{Names.Constraints}}
            {
                for (nint k = 0; k < count; k += S.Count)
                {
                    V gk = S.Load(ref delta, k);
                    V {{letter}}k = S.Load(ref {{letter}}, k);
                    S.Store({{Product(activation, precision)}}, ref delta, k);
                }
            }
            """;
    }


    /// <summary>g times the derivative.</summary>
    private static string Product(Activation activation, Precision precision) => activation switch
    {
        Activation.Sigmoid => "S.Multiply(gk, S.Multiply(ak, S.Subtract(S.Broadcast(1), ak)))",
        Activation.Tanh => "S.Multiply(gk, S.Subtract(S.Broadcast(1), S.Multiply(ak, ak)))",
        Activation.ReLU => "S.Choose(S.LessThanOrEqual(ak, S.Zero), S.Zero, gk)",
        Activation.LeakyReLU => "S.Choose(S.LessThanOrEqual(ak, S.Zero), S.Multiply(S.Broadcast((T)0.01), gk), gk)",
        Activation.Elu => "S.Choose(S.LessThan(ak, S.Zero), S.Multiply(gk, S.Add(ak, S.Broadcast(1))), gk)",
        _ => $"S.Multiply(gk, {Names.Math(precision)}.{Names.Gradient(activation)}<S, V>(zk))",
    };

    private static string Softmax() =>
        $$"""
        // δₖ = aₖ·(gₖ − Σⱼ gⱼ·aⱼ)
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void {{Names.Gradient(Activation.Softmax)}}<S, V>(ref T delta, ref T a, int rows, nint stride, int units, ref T terms)
            {{Names.Constraints}}
        {
            for (int r = 0; r < rows; r++)
            {
                ref T dr = ref Unsafe.Add(ref delta, r * stride);
                ref T ar = ref Unsafe.Add(ref a, r * stride);
                for (int k = 0; k < units; k += S.Count)
                {
                    S.Store(S.Multiply(S.Load(ref dr, k), S.Load(ref ar, k)), ref terms, k);
                }

                V sum = S.Broadcast((T)Sums.Sum(ref terms, units));
                for (int k = 0; k < units; k += S.Count)
                {
                    S.Store(S.Multiply(S.Load(ref ar, k), S.Subtract(S.Load(ref dr, k), sum)), ref dr, k);
                }
            }
        }
        """;
}
