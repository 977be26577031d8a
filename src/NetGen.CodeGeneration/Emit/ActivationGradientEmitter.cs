using NetGen.CodeGeneration.Plan;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes δ = g ∘ g′(z) for the rows of a block: the call of the loop over whole vectors.</summary>
internal static class ActivationGradientEmitter
{
    /// <summary>The call that multiplies what lies in <paramref name="delta"/> by g′ of a layer, or none for the identity.</summary>
    public static string? Call(LayerPlan layer, Precision precision, string delta, string a, string z)
    {
        string stride = Names.Stride(layer.Layer);
        ActivationFunction g = layer.Function;
        return g.IsIdentity ? null
            : g.NeedsWholeLayer ? $"{Loop(g, precision)}<S, V>(ref {delta}, ref {a}, rows, {stride}, {layer.Outputs}, ref s);"
            : $"{Loop(g, precision)}<S, V>(ref {delta}, ref {(g.DerivativeReadsZ ? z : a)}, rows * (nint){stride});";
    }

    /// <summary>g times the derivative, from a layer's a or z.</summary>
    public static string Product(ElementwiseActivation function, VectorArithmetic arithmetic, string g = "gk", string a = "ak", string z = "zk") =>
        function.Gradient(Arithmetic.Of(g), Arithmetic.Of(a), Arithmetic.Of(z)).Print(arithmetic);

    private static string Loop(ActivationFunction g, Precision precision) =>
        g.HasLibraryLoops ? $"ActivationGradients<{Names.Math(precision)}, T>.{g.Name}" : $"{g.Name}Gradient";
}
