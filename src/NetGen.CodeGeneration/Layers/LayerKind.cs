using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Layers;

/// <summary>All that is known of a kind of layer. Each has one folder; everything else asks.</summary>
internal abstract class LayerKind
{
    // ---- shape ----

    /// <summary>Parameters of a layer.</summary>
    public abstract long ParameterCount(int inputs, int outputs);

    /// <summary>Multiply-adds of a layer for a row.</summary>
    public abstract long MultiplyAdds(int inputs, int outputs);

    // ---- parameters ----

    /// <summary>The parameters of a layer, those of each letter together.</summary>
    public abstract IReadOnlyList<LayerParameters> Parameters(LayerPlan layer);

    /// <summary>In which order those of one letter lie, where they have two indices.</summary>
    public abstract string ParameterOrder { get; }

    // ---- steps ----

    /// <summary>From the activations of the layer before to its own.</summary>
    public abstract IEnumerable<Step> Forward(LayerPlan layer);

    /// <summary>From δ of the layer to the gradient of its parameters, and to δ of the layer before, or ∂cost/∂x of the first one.</summary>
    public abstract IEnumerable<Step> Backward(LayerPlan layer, LayerPlan? before);

    /// <summary>The same, but that the parameters take a step of gradient descent, after δ has passed them.</summary>
    public abstract IEnumerable<Step> Descend(LayerPlan layer, LayerPlan? before, bool ofOneRow);

    // ---- equations ----

    /// <summary>The gradient of the parameters of every layer.</summary>
    public abstract string Gradients { get; }

    /// <summary>∂cost/∂x of a first layer.</summary>
    public abstract string InputGradient { get; }
}
