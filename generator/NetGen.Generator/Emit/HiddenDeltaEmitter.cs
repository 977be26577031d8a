using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes δ of a layer before the last, for the rows of a block: the errors of the next layer, carried back.</summary>
internal static class HiddenDeltaEmitter
{
    /// <param name="writer">The file.</param>
    /// <param name="plan">The network.</param>
    /// <param name="next">The layer behind the one whose δ is written.</param>
    /// <param name="block">What the file calls the rows of a block.</param>
    /// <param name="declaresActivations">Whether no line before has declared the layer's a.</param>
    public static void Emit(CodeWriter writer, NetworkPlan plan, LayerPlan next, string block, bool declaresActivations)
    {
        LayerPlan layer = plan.Layers[next.Layer - 2];
        int l = layer.Layer;
        writer.Write($"// {Equations.HiddenDelta(layer)}");
        if (declaresActivations)
        {
            writer.Write($"ref T a{l} = ref {Names.Region}(ref s, {block}, {Names.A(l)});");
        }

        writer.Write($"ref T delta{l} = ref {Names.Region}(ref s, {block}, {Names.Delta(l)});");
        writer.Write(
            $"{Names.Propagate}(ref delta{next.Layer}, {Names.Stride(next.Layer)}, ref Unsafe.Add(ref p, {Names.Weights(next.Layer)}), ref delta{l}, {Names.Stride(l)}, rows, {next.Inputs}, {next.Outputs});");
        if (ActivationGradientEmitter.Call(layer, plan.Model.Precision, $"delta{l}", $"a{l}", $"z{l}") is { } call)
        {
            if (layer.KeepsZ)
            {
                writer.Write($"ref T z{l} = ref {Names.Region}(ref s, {block}, {Names.Z(l)});");
            }

            writer.Write(call);
        }
    }
}
