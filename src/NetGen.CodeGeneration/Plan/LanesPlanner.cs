using NetGen.CodeGeneration.Model;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Plan;

/// <summary>Decides whether rows become lanes, and how many go in a block.</summary>
internal static class LanesPlanner
{
    /// <summary>Numbers that a block may take: not much more than a level-1 cache of floats.</summary>
    private const int Budget = 12 << 10;

    private const int MaxRows = 256;

    /// <summary>The plan of a network whose single rows are written out whole, or none where a hidden layer needs all units of a row at once.</summary>
    /// <param name="model">The network.</param>
    /// <param name="layers">Its layers, the first one first.</param>
    /// <param name="lanes">Lanes of the widest vector.</param>
    /// <param name="isStepShort">Whether a step on one row is short enough to be written out whole.</param>
    public static LanesStrategy? Plan(NetworkModel model, IReadOnlyList<LayerPlan> layers, int lanes, bool isStepShort)
    {
        if (layers.Take(layers.Count - 1).Any(layer => layer.Function.NeedsWholeLayer))
        {
            return null;
        }

        int forward = layers[0].Inputs
            + layers.Sum(layer => (layer.KeepsZ ? 2 : 1) * layer.Outputs)
            + (layers[layers.Count - 1].Function.NeedsWholeLayer ? 2 : 0);
        int backward = layers[0].Inputs + (2 * model.Sizes[model.LayerCount]) + layers.Sum(layer => layer.Outputs);
        int width = model.Target.IsStatic ? forward : forward + backward;
        int rows = Budget / width / lanes * lanes;
        int blockRows = Math.Max(lanes, Math.Min(MaxRows, rows));
        return isStepShort && !model.Target.IsStatic && !layers[layers.Count - 1].Function.NeedsWholeLayer && !model.Loss.Function().NeedsWholeRow
            ? new SteppingLanesStrategy(lanes, blockRows, width, MinRows: lanes / 4)
            : new LanesStrategy(lanes, blockRows, width, MinRows: lanes / 4);
    }
}
