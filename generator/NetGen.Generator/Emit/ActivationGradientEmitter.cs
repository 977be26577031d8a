using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes δ = g ∘ g′(z): the call of the loop over whole vectors.</summary>
internal static class ActivationGradientEmitter
{
    /// <summary>The call that multiplies what lies in <paramref name="delta"/> by g′ of a layer, or none for the identity.</summary>
    public static string? Call(LayerPlan layer, Precision precision, string delta, string a, string z, string rows = "rows")
    {
        string stride = Names.Stride(layer.Layer);
        string function = $"ActivationGradients<{Names.Math(precision)}, T>.{Names.Function(layer.Activation)}<S, V>";
        return layer.Activation switch
        {
            Activation.Identity => null,
            Activation.Softmax => $"{function}(ref {delta}, ref {a}, {rows}, {stride}, {layer.Outputs}, ref s);",
            _ => $"{function}(ref {delta}, ref {(UsesZ(layer.Activation) ? z : a)}, {(rows == "1" ? stride : $"{rows} * (nint){stride}")});",
        };
    }

    private static bool UsesZ(Activation activation) =>
        activation is Activation.Softplus or Activation.Gelu or Activation.GeluTanh or Activation.Silu;
}
