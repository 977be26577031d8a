using NetGen.CodeGeneration.Layers.Dense;
using NetGen.CodeGeneration.Plan;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Steps;

/// <summary>The passes over a network, each written down once as a list of steps.</summary>
internal static class Passes
{
    /// <summary>From x to the outputs.</summary>
    public static IEnumerable<Step> Forward(NetworkPlan plan) =>
        plan.Layers.SelectMany(layer => layer.Kind.Forward(layer));

    /// <summary>From δ of the outputs to the gradient and ∂cost/∂x.</summary>
    public static IEnumerable<Step> Backward(NetworkPlan plan) =>
        plan.Layers.Reverse().SelectMany(layer => layer.Kind.Backward(layer, Before(plan, layer)));

    /// <summary>The same, with a layer's step as soon as its errors are carried back.</summary>
    public static IEnumerable<Step> Descend(NetworkPlan plan, bool ofOneRow) =>
        plan.Layers.Reverse().SelectMany(layer => layer.Kind.Descend(layer, Before(plan, layer), ofOneRow));

    /// <summary>Every layer's numbers.</summary>
    public static IEnumerable<Step> Trace(NetworkPlan plan) => plan.Layers.Select(layer => new TraceStep(layer));

    /// <summary>The cost.</summary>
    public static Step Loss(NetworkPlan plan) => new LossStep(plan.Output, plan.Loss);

    /// <summary>δ of the outputs.</summary>
    public static Step OutputDelta(NetworkPlan plan) => new OutputDeltaStep(plan.Output, plan.Loss);

    /// <summary>Every step of every pass, for what asks which lines compute it.</summary>
    public static IEnumerable<Step> All(NetworkPlan plan) => plan.Model.Target.IsStatic
        ? Forward(plan)
        : [.. Forward(plan), Loss(plan), OutputDelta(plan), .. Backward(plan)];

    /// <summary>The steps that take z to a by an activation, for loops that they share.</summary>
    public static IEnumerable<Step> Activating(NetworkPlan plan, ActivationFunction g) =>
        All(plan).Where(step => step is ActivationStep && step.Layer.Function == g);

    /// <summary>The steps that take δ through an activation.</summary>
    public static IEnumerable<Step> Deriving(NetworkPlan plan, ActivationFunction g) =>
        All(plan).Where(step => step.Layer.Function == g && (step is HiddenDeltaStep || (step is OutputDeltaStep && !plan.Loss.GivesDelta)));

    private static LayerPlan? Before(NetworkPlan plan, LayerPlan layer) => layer.Layer == 1 ? null : plan.Layers[layer.Layer - 2];
}
