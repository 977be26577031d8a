using NetGen.CodeGeneration.Plan;
using NetGen.Numerics;

namespace NetGen.CodeGeneration.Emit.Narrow;

/// <summary>Says in the header how weights of 16 or 8 bits are stored, rounded and computed with.</summary>
internal static class NarrowHeaderEmitter
{
    public static void AddParameters(List<string> lines, NetworkPlan plan, NarrowStrategy narrow)
    {
        lines.Add($"Parameters (weights {plan.Model.Storage}, the others float), offsets in words of 4 bytes;");
        lines.Add("the weights of the inputs 2p and 2p + 1 lie side by side for each output, [p][output][2]");
        AddPlaces(lines, plan, "W", layer => $"{layer.Inputs} → {layer.Outputs}", layer => layer.WeightOffset, layer => layer.WeightCount);
        if (narrow.Scales.Count > 0)
        {
            AddPlaces(lines, plan, "s", layer => $"{layer.Outputs}", layer => narrow.Scales[layer.Layer - 1], layer => layer.Outputs);
        }

        AddPlaces(lines, plan, "b", layer => $"{layer.Outputs}", layer => layer.BiasOffset, layer => layer.Outputs);
        lines.Add($"  in all {(long)plan.MemoryCount * sizeof(float)} bytes, where floats would take {(long)plan.ParameterCount * sizeof(float)}{ParametersText.Origin(plan)}");
        lines.Add("");
        lines.AddRange(Rounding(plan));
        lines.Add("");
    }

    public static void AddPlan(List<string> lines, NetworkPlan plan, ScratchPlan scratch)
    {
        string kernel = NarrowLayoutEmitter.Kernel(plan.Model.Storage);
        lines.Add("Plan");
        lines.Add($"  Each layer  one row: {kernel}, sums in memory, weights in address order: a row takes as long as reading them");
        lines.Add("              many rows: one after the other in the same way");
        lines.Add($"  Order of the sums, at every vector width: {Order(plan.Model.Storage)}");
        lines.Add($"  Rows go in blocks of {scratch.ForwardRows}, so that a block stays in the cache:");
        string integers = plan.Model.Storage == Storage.Int8 ? $"; a row of integers takes {scratch.Products * plan.NumberSize} more." : ".";
        lines.Add($"  {scratch.Forward * plan.NumberSize} bytes of scratch for each thread, allocated once{integers}");
    }

    private static void AddPlaces(
        List<string> lines, NetworkPlan plan, string letter, Func<LayerPlan, string> shape, Func<LayerPlan, int> offset, Func<LayerPlan, int> count) =>
        lines.AddRange(plan.Layers.Select(layer =>
            $"  {(letter + Equations.Sub(layer.Layer)).PadRight(6)} {shape(layer).PadRight(16)} offset {$"{offset(layer)}".PadLeft(10)}  count {$"{count(layer)}".PadLeft(10)}"));

    private static IEnumerable<string> Rounding(NetworkPlan plan) => plan.Model.Storage switch
    {
        Storage.Float32 => [],
        Storage.Float16 =>
        [
            "Rounding",
            "  Each weight is the nearest number of half precision, ties to even: 11 significant bits, or a multiple of 2⁻²⁴ below 2⁻¹⁴.",
            "  Kernels compute with the floats that those are, exactly, in floats.",
        ],
        Storage.BFloat16 =>
        [
            "Rounding",
            "  Each weight is the nearest float whose lower 16 bits are 0, ties to even: 8 significant bits.",
            "  Kernels compute with these floats in floats.",
        ],
        Storage.Int8 =>
        [
            "Rounding, to nearest and ties to even",
            "  W[j, i] ≈ s[j]·Q[j, i],  Q[j, i] = round(W[j, i] / s[j]),  s[j] = max|W[j]| / 127, for each output j",
            "  x[i] ≈ t·q[i],  q[i] = round(x[i] / m·X),  t = m / X,  m = max|x|, for each row of a layer's inputs",
            $"  X = min(32767, ⌊(2³¹ − 1)/(127·inputs)⌋), so that no sum overflows: {Limits(plan)}",
            "  z[j] = (Σᵢ Q[j, i]·q[i])·(t·s[j]) + b[j],  where the sum is exact, and is then rounded to a float",
        ],
    };

    private static string Limits(NetworkPlan plan) => string.Join(
        ", ",
        plan.Layers
            .GroupBy(layer => NarrowWeights.MaxInput(layer.Inputs), layer => $"{layer.Layer}")
            .Select(layers => $"{layers.Key} in {(layers.Count() == 1 ? "layer" : "layers")} {string.Join(" and ", layers)}"));

    private static string Order(Storage storage) => storage == Storage.Int8
        ? "none matters, since sums of integers are exact."
        : "over the inputs, from the bias, first to last.";
}
