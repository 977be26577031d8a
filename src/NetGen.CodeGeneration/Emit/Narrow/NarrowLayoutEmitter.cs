using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Narrow;

/// <summary>Writes what is different where weights have 16 or 8 bits: where they lie, and the call of the library's kernel.</summary>
internal static class NarrowLayoutEmitter
{
    /// <summary>Writes z = W·x + b for the rows of a block.</summary>
    public static string Call(Storage storage, LayerPlan layer, string input, string inputStride, string z)
    {
        string weights = $"ref Unsafe.Add(ref p, {Names.Weights(layer.Layer)})";
        string scales = storage == Storage.Int8 ? $", ref Unsafe.Add(ref p, {Names.Scales(layer.Layer)})" : "";
        string biases = $"ref Unsafe.Add(ref p, {Names.Bias(layer.Layer)})";
        return $"{Kernel(storage)}<S, V>(ref {input}, {inputStride}, {weights}{scales}, {biases}, ref {z}, {Names.Stride(layer.Layer)}, rows, {layer.Inputs}, {layer.Outputs});";
    }

    /// <summary>The library's kernel.</summary>
    public static string Kernel(Storage storage) => $"Dense{storage}.Forward";

    public static void EmitMemoryCount(CodeWriter writer, NetworkPlan plan) => writer.Write(
        $"""
        // The parameters lie among this many floats, weights as bits.
        internal const int {Names.MemoryCount} = {plan.MemoryCount};

        """);

    /// <summary>Writes where the weights, scales and biases of each layer begin.</summary>
    public static void EmitOffsets(CodeWriter writer, NetworkPlan plan, NarrowStrategy narrow)
    {
        EmitOffsets(writer, plan, Names.Weights, layer => layer.WeightOffset);
        if (narrow.Scales.Count > 0)
        {
            EmitOffsets(writer, plan, Names.Scales, layer => narrow.Scales[layer.Layer - 1]);
        }

        EmitOffsets(writer, plan, Names.Bias, layer => layer.BiasOffset);
    }

    private static void EmitOffsets(CodeWriter writer, NetworkPlan plan, Func<int, string> name, Func<LayerPlan, int> offset)
    {
        foreach (LayerPlan layer in plan.Layers)
        {
            writer.Write($"private const int {name(layer.Layer)} = {offset(layer)};");
        }
    }
}
