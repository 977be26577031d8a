using NetGen.CodeGeneration.Plan;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes a = g(z) for the rows of a block: the call of the loop over whole vectors.</summary>
internal static class ActivationEmitter
{
    /// <summary>The call that takes a layer's z to its a, or none where they are the same.</summary>
    public static string? Call(LayerPlan layer, Precision precision, string z, string a, string rows)
    {
        string stride = Names.Stride(layer.Layer);
        ActivationFunction g = layer.Function;
        return (g.IsIdentity, layer.KeepsZ) switch
        {
            (true, true) => $"Matrix.CopyRows(ref {z}, {stride}, ref {a}, {stride}, {rows}, {stride});",
            (true, false) => null,
            (false, _) when g.NeedsWholeLayer => $"{Loop(g, precision)}<S, V>(ref {z}, ref {a}, {rows}, {stride}, {layer.Outputs});",
            (false, _) => $"{Loop(g, precision)}<S, V>(ref {z}, ref {a}, {rows} * (nint){stride});",
        };
    }

    private static string Loop(ActivationFunction g, Precision precision) =>
        g.HasLibraryLoops ? $"Activations<{Names.Math(precision)}, T>.{g.Name}" : g.Name;
}
