using NetGen.CodeGeneration.Model;
using NetGen.Numerics;

namespace NetGen.CodeGeneration.Plan;

/// <summary>Divides the rows of a call into blocks whose numbers stay in the cache. The partition depends on the sizes alone.</summary>
internal static class ScratchPlanner
{
    /// <summary>Fewer rows would read the weights too often; a block is a multiple of them.</summary>
    private const int RowMultiple = 64;

    private const int MaxRows = 256;

    /// <summary>Numbers that a block of a forward pass may take: a level-2 cache of floats.</summary>
    private const long ForwardBudget = 1 << 18;

    /// <summary>Numbers that a block with gradients may take: it reads the weights once more for each block, so it is larger.</summary>
    private const long BackwardBudget = 1 << 21;

    /// <summary>Elements after a row of integers: the widest vector.</summary>
    private const int IntegerPadding = 16;

    /// <param name="layers">The layers, the first one first.</param>
    /// <param name="strides">Numbers from row to row of each.</param>
    /// <param name="model">Their network; there are costs and gradients, too, unless it is static.</param>
    public static ScratchPlan Plan(LayerPlan[] layers, long[] strides, NetworkModel model)
    {
        bool learns = !model.Target.IsStatic;
        long kept = layers.Sum(layer => strides[layer.Layer - 1] * (layer.KeepsZ ? 2 : 1));
        long deltas = strides.Sum();
        long backward = kept + deltas;
        int forwardRows = Rows(ForwardBudget, kept);
        int backwardRows = learns ? Rows(BackwardBudget, backward) : 0;
        return new ScratchPlan(
            learns ? Math.Max(LossMemory.Count, strides.Max()) : 0,
            forwardRows,
            kept,
            backwardRows,
            backward,
            model.Storage switch
            {
                Storage.Float32 => Products(layers, strides, 64 / NetworkPlan.LanesOf(model.Precision), Math.Max(forwardRows, backwardRows), learns),
                Storage.Int8 => layers.Max(layer => layer.Inputs) + IntegerPadding,
                Storage.Float16 or Storage.BFloat16 => 0,
            },
            new EquatableArray<long>(strides));
    }

    private static long Products(LayerPlan[] layers, long[] strides, int numberSize, int rows, bool learns) => layers.Max(layer =>
    {
        long inputStride = layer.Layer == 1 ? layer.Inputs : strides[layer.Layer - 2];
        long product = ProductMemory.Count(numberSize, rows, layer.Inputs, inputStride, layer.Outputs, strides[layer.Layer - 1]);
        return learns ? product + layer.WeightCount : product;
    });

    private static int Rows(long budget, long width) =>
        (int)Math.Max(RowMultiple, Math.Min(MaxRows, budget / width / RowMultiple * RowMultiple));
}
