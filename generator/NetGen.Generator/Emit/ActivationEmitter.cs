using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes a = g(z): the call of the loop over whole vectors, and the expression for one vector.</summary>
internal static class ActivationEmitter
{
    /// <summary>The call that takes a layer's z to its a, or none where they are the same.</summary>
    public static string? Call(LayerPlan layer, Precision precision, string z, string a, string rows)
    {
        string stride = Names.Stride(layer.Layer);
        string function = $"Activations<{Names.Math(precision)}, T>.{Names.Function(layer.Activation)}<S, V>";
        return layer.Activation switch
        {
            Activation.Identity when layer.KeepsZ => $"Matrix.CopyRows(ref {z}, {stride}, ref {a}, {stride}, {rows}, {stride});",
            Activation.Identity => null,
            Activation.Softmax => $"{function}(ref {z}, ref {a}, {rows}, {stride}, {layer.Outputs});",
            _ => $"{function}(ref {z}, ref {a}, {rows} * (nint){stride});",
        };
    }

    /// <summary>g(z) of a vector.</summary>
    public static string Expression(Activation activation, Precision precision, string z, string simd = "S", string vector = "V") => activation switch
    {
        Activation.Identity => z,
        Activation.Relu => $"{simd}.Choose({simd}.LessThanOrEqual({z}, {simd}.Zero), {simd}.Zero, {z})",
        Activation.LeakyRelu => $"{simd}.Choose({simd}.LessThanOrEqual({z}, {simd}.Zero), {simd}.Multiply({simd}.Broadcast((T)0.01), {z}), {z})",
        _ => $"{Names.Math(precision)}.{Names.Function(activation)}<{simd}, {vector}>({z})",
    };
}
