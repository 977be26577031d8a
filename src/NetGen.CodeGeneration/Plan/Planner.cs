using NetGen.CodeGeneration.Layers;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Narrow;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Plan;

/// <summary>Decides how each layer is computed. Arithmetic on sizes; no text.</summary>
internal static class Planner
{
    /// <summary>Vector multiply-adds for each shape of layer up to which a network is written out whole: as much as people read.</summary>
    private const int MaxWrittenOut = 48;

    /// <summary>The same for its step on one row, with three times as much code.</summary>
    private const int MaxStepWrittenOut = 12;

    /// <summary>Vectors of activations up to which a network is written out whole: the just-in-time compiler stops inlining where locals are many.</summary>
    private const int MaxActivations = 12;

    /// <summary>The largest layer whose activations stay in registers: 4 vectors of 128 bits in, 4 out.</summary>
    private const int MaxUnitsInRegisters = 16;

    public static NetworkPlan Plan(NetworkModel model)
    {
        int lanes = NetworkPlan.LanesOf(model.Precision);
        int weightCount = 0;
        for (int layer = 1; layer <= model.LayerCount; layer++)
        {
            weightCount += model.Sizes[layer - 1] * model.Sizes[layer];
        }

        if (model.HasNarrowWeights)
        {
            return PlanNarrowWeights(model, lanes, weightCount);
        }

        LayerPlan[] layers = new LayerPlan[model.LayerCount];
        RowPlan[] rows = new RowPlan[model.LayerCount];
        int weightOffset = 0;
        int biasOffset = weightCount;
        for (int layer = 1; layer <= model.LayerCount; layer++)
        {
            rows[layer - 1] = RowPlanner.Plan(model.Sizes[layer - 1], model.Sizes[layer], lanes);
            layers[layer - 1] = PlanLayer(model, layer, weightOffset, biasOffset);
            weightOffset += layers[layer - 1].WeightCount;
            biasOffset += layers[layer - 1].Outputs;
        }

        int parameterCount = biasOffset;
        long slack = Math.Max(layers.Zip(rows, (layer, row) => ReadEnd(layer, row, lanes)).Max() - parameterCount, 0);
        Strategy strategy = PlanStrategy(model, layers, rows, lanes, vectorsFit: parameterCount + slack <= NetworkModel.MaxParameters);
        return new NetworkPlan(
            model,
            new EquatableArray<LayerPlan>(layers),
            weightCount,
            parameterCount,
            parameterCount,
            strategy is PortableStrategy or ScalarStrategy ? 0 : (int)slack,
            strategy);
    }

    private static Strategy PlanStrategy(NetworkModel model, LayerPlan[] layers, RowPlan[] rows, int lanes, bool vectorsFit)
    {
        if (model.Profile == Profile.Portable)
        {
            return new PortableStrategy(model.Target.IsStatic
                ? model.Sizes[0] + layers.Sum(layer => 2L * layer.Outputs)
                : model.Sizes[0] + model.Sizes[model.LayerCount] + layers.Sum(layer => 3L * layer.Outputs));
        }

        bool isSmall = vectorsFit && IsSmall(model, lanes / 4);
        if (isSmall && LanesPlanner.Plan(model, layers, lanes, MultiplyAdds(model, lanes / 4) <= MaxStepWrittenOut * Shapes(model)) is { } strategy)
        {
            return strategy;
        }

        ScratchPlan scratch = ScratchPlanner.Plan(layers, [.. layers.Zip(rows, (layer, row) => Stride(layer.Outputs, row, lanes))], model);
        EquatableArray<RowPlan> rowPlans = new(rows);
        return isSmall ? new RegistersStrategy(scratch, rowPlans)
            : vectorsFit ? new RowsStrategy(scratch, rowPlans)
            : new ScalarStrategy(scratch, rowPlans);
    }

    /// <summary>Weights of 16 or 8 bits: the library's kernels take the rows of a block one after the other, whatever the sizes.</summary>
    private static NetworkPlan PlanNarrowWeights(NetworkModel model, int lanes, int weightCount)
    {
        NarrowLayout layout = new(model.Storage, [.. model.Sizes]);
        RowPlan row = new(RowKind.Stream, Vectors: 1, Streams: 1);
        LayerPlan[] layers =
        [
            .. Enumerable.Range(1, model.LayerCount).Select(layer => PlanLayer(model, layer, (int)layout.Weights(layer), (int)layout.Biases(layer))),
        ];
        int[] scales = model.Storage == Storage.Int8 ? [.. layers.Select(layer => (int)layout.Scales(layer.Layer))] : [];
        long[] strides = [.. layers.Select(layer => Stride(layer.Outputs, row, lanes))];
        return new NetworkPlan(
            model,
            new EquatableArray<LayerPlan>(layers),
            weightCount,
            (int)model.ParameterCount,
            (int)layout.Count,
            Slack: lanes,
            new NarrowStrategy(ScratchPlanner.Plan(layers, strides, model), new EquatableArray<int>(scales)));
    }

    private static LayerPlan PlanLayer(NetworkModel model, int layer, int weightOffset, int biasOffset)
    {
        Activation activation = model.Activations[layer - 1];
        bool lossNeedsZ = layer == model.LayerCount && model.Loss.Function().ReadsZ;
        return new LayerPlan(
            layer,
            LayerKinds.Dense,
            model.Sizes[layer - 1],
            model.Sizes[layer],
            activation,
            weightOffset,
            biasOffset,
            !model.Target.IsStatic && (lossNeedsZ || activation.Function().DerivativeReadsZ));
    }

    /// <summary>Numbers from row to row of a layer.</summary>
    private static long Stride(int outputs, RowPlan row, int lanes) => Spread(RoundUp(Width(outputs, row, lanes), lanes), lanes);

    /// <summary>A stride that does not put all rows into one set of a level-1 cache, whose ways hold 4,096 bytes.</summary>
    private static long Spread(long stride, int lanes) => stride % (64 * lanes) == 0 ? stride + lanes : stride;

    /// <summary>Units that the widest access to a row touches, at every vector width: all that one row's kernel sums side by side.</summary>
    private static long Width(int outputs, RowPlan row, int lanes)
    {
        long width = 0;
        for (int count = lanes; count >= 1; count /= 2)
        {
            width = Math.Max(width, RoundUp(outputs, row.Vectors * count));
        }

        return width;
    }

    /// <summary>The first parameter that no vector of this layer reads.</summary>
    private static long ReadEnd(LayerPlan layer, RowPlan row, int lanes)
    {
        long width = Width(layer.Outputs, row, lanes);
        long lastRow = layer.WeightOffset + ((layer.Inputs - 1L) * layer.Outputs);
        return Math.Max(lastRow, layer.BiasOffset) + width;
    }

    private static bool IsSmall(NetworkModel model, int lanes)
    {
        if (model.Sizes.Any(size => size > MaxUnitsInRegisters))
        {
            return false;
        }

        int activations = model.Sizes.Skip(1).Sum(size => Vectors(size, lanes));
        return MultiplyAdds(model, lanes) <= MaxWrittenOut * Shapes(model) && activations <= MaxActivations;
    }

    /// <summary>Vector multiply-adds of a row.</summary>
    private static int MultiplyAdds(NetworkModel model, int lanes) =>
        Enumerable.Range(1, model.LayerCount).Sum(layer => model.Sizes[layer - 1] * Vectors(model.Sizes[layer], lanes));

    private static int Shapes(NetworkModel model) =>
        Enumerable.Range(1, model.LayerCount).Select(layer => (model.Sizes[layer - 1], model.Sizes[layer])).Distinct().Count();

    private static int Vectors(int units, int lanes) => (units + lanes - 1) / lanes;

    private static long RoundUp(long value, int multiple) => (value + multiple - 1) / multiple * multiple;
}
