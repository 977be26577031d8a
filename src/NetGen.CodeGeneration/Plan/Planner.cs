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
        int weightOffset = 0;
        int biasOffset = weightCount;
        for (int layer = 1; layer <= model.LayerCount; layer++)
        {
            RowPlan row = RowPlanner.Plan(model.Sizes[layer - 1], model.Sizes[layer], lanes);
            layers[layer - 1] = PlanLayer(model, layer, lanes, row, weightOffset, biasOffset, scaleOffset: 0);
            weightOffset += layers[layer - 1].WeightCount;
            biasOffset += layers[layer - 1].Outputs;
        }

        int parameterCount = biasOffset;
        long slack = layers.Max(layer => ReadEnd(layer, lanes)) - parameterCount;
        bool hasVectors = parameterCount + Math.Max(slack, 0) <= NetworkModel.MaxParameters;
        Strategy strategy = PlanStrategy(model, layers, lanes, hasVectors);
        return new NetworkPlan(
            model,
            new EquatableArray<LayerPlan>(layers),
            weightCount,
            parameterCount,
            parameterCount,
            hasVectors && strategy is not PortableStrategy ? (int)Math.Max(slack, 0) : 0,
            strategy);
    }

    private static Strategy PlanStrategy(NetworkModel model, LayerPlan[] layers, int lanes, bool hasVectors)
    {
        if (model.Profile == Profile.Portable)
        {
            return new PortableStrategy(model.Target.IsStatic
                ? model.Sizes[0] + layers.Sum(layer => 2L * layer.Outputs)
                : model.Sizes[0] + model.Sizes[model.LayerCount] + layers.Sum(layer => 3L * layer.Outputs));
        }

        if (!hasVectors || !IsSmall(model, lanes / 4))
        {
            return new RowsStrategy(ScratchPlanner.Plan(layers, model), hasVectors);
        }

        bool descendsInRegisters = MultiplyAdds(model, lanes / 4) <= MaxStepWrittenOut * Shapes(model);
        return (Strategy?)LanesPlanner.Plan(model, layers, lanes, descendsInRegisters) ?? new RegistersStrategy(ScratchPlanner.Plan(layers, model));
    }

    /// <summary>Weights of 16 or 8 bits: the library's kernels take the rows of a block one after the other, whatever the sizes.</summary>
    private static NetworkPlan PlanNarrowWeights(NetworkModel model, int lanes, int weightCount)
    {
        NarrowLayout layout = new(model.Storage, [.. model.Sizes]);
        RowPlan row = new(RowKind.Stream, Vectors: 1, Streams: 1);
        LayerPlan[] layers =
        [
            .. Enumerable.Range(1, model.LayerCount).Select(layer => PlanLayer(
                model, layer, lanes, row, (int)layout.Weights(layer), (int)layout.Biases(layer), (int)layout.Scales(layer))),
        ];
        return new NetworkPlan(
            model,
            new EquatableArray<LayerPlan>(layers),
            weightCount,
            (int)model.ParameterCount,
            (int)layout.Count,
            Slack: lanes,
            new NarrowStrategy(ScratchPlanner.Plan(layers, model)));
    }

    private static LayerPlan PlanLayer(
        NetworkModel model, int layer, int lanes, RowPlan row, int weightOffset, int biasOffset, int scaleOffset)
    {
        int inputs = model.Sizes[layer - 1];
        int outputs = model.Sizes[layer];
        Activation activation = model.Activations[layer - 1];
        bool lossNeedsZ = layer == model.LayerCount && model.Loss.Function().ReadsZ;
        return new LayerPlan(
            layer,
            inputs,
            outputs,
            activation,
            weightOffset,
            biasOffset,
            scaleOffset,
            Spread(RoundUp(Width(outputs, row, lanes), lanes), lanes),
            !model.Target.IsStatic && (lossNeedsZ || activation.Function().DerivativeReadsZ),
            row);
    }

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
    private static long ReadEnd(LayerPlan layer, int lanes)
    {
        long width = Width(layer.Outputs, layer.Row, lanes);
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
