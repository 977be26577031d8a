using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes δ = g ∘ g′(z): the call of the loop over whole vectors.</summary>
internal static class ActivationGradientEmitter
{
    /// <summary>The call that multiplies what lies in <paramref name="delta"/> by g′ of a layer, or none for the identity.</summary>
    public static string? Call(LayerPlan layer, Precision precision, string delta, string a, string z)
    {
        string stride = Names.Stride(layer.Layer);
        string function = $"ActivationGradients<{Names.Math(precision)}, T>.{Names.Function(layer.Activation)}<S, V>";
        return layer.Activation switch
        {
            Activation.Identity => null,
            Activation.Softmax => $"{function}(ref {delta}, ref {a}, rows, {stride}, {layer.Outputs}, ref s);",
            _ => $"{function}(ref {delta}, ref {(UsesZ(layer.Activation) ? z : a)}, rows * (nint){stride});",
        };
    }

    public static bool UsesZ(Activation activation) =>
        activation is Activation.Softplus or Activation.Gelu or Activation.GeluTanh or Activation.Silu;

    /// <summary>g times the derivative, from a layer's a or z.</summary>
    public static string Product(Activation activation, Precision precision, string g = "gk", string a = "ak", string z = "zk", string simd = "S", string vector = "V") =>
        activation switch
        {
            Activation.Identity => g,
            Activation.Sigmoid => $"{simd}.Multiply({g}, {simd}.Multiply({a}, {simd}.Subtract({simd}.Broadcast(1), {a})))",
            Activation.Tanh => $"{simd}.Multiply({g}, {simd}.Subtract({simd}.Broadcast(1), {simd}.Multiply({a}, {a})))",
            Activation.Relu => $"{simd}.Choose({simd}.LessThanOrEqual({a}, {simd}.Zero), {simd}.Zero, {g})",
            Activation.LeakyRelu => $"{simd}.Choose({simd}.LessThanOrEqual({a}, {simd}.Zero), {simd}.Multiply({simd}.Broadcast((T)0.01), {g}), {g})",
            Activation.Elu => $"{simd}.Choose({simd}.LessThan({a}, {simd}.Zero), {simd}.Multiply({g}, {simd}.Add({a}, {simd}.Broadcast(1))), {g})",
            _ => $"{simd}.Multiply({g}, {Names.Math(precision)}.{Names.Function(activation)}Gradient<{simd}, {vector}>({z}))",
        };
}
