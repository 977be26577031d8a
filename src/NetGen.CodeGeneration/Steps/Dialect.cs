using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Steps;

/// <summary>How a strategy writes each step of a pass, inside a method. One is made for each method.</summary>
/// <param name="writer">The file.</param>
/// <param name="plan">The network.</param>
internal abstract class Dialect(CodeWriter writer, NetworkPlan plan)
{
    private readonly HashSet<string> declared = [];

    /// <summary>Whether z and a of a layer stand under one comment.</summary>
    public virtual bool JoinsActivations => true;

    /// <summary>The file.</summary>
    protected CodeWriter Writer => writer;

    /// <summary>The network.</summary>
    protected NetworkPlan Plan => plan;

    /// <summary>Writes what the method needs before its first step.</summary>
    public virtual void Begin(Step first)
    {
    }

    /// <summary>Writes what stands before a step and its comment.</summary>
    public virtual void Prepare(Step step)
    {
    }

    /// <summary>z = W·x + b.</summary>
    public abstract void Dense(LayerPlan layer);

    /// <summary>a = g(z).</summary>
    public abstract void Activate(LayerPlan layer);

    /// <summary>The loss of the outputs.</summary>
    public abstract void Loss(LayerPlan output);

    /// <summary>δ of the outputs.</summary>
    public abstract void OutputDelta(LayerPlan output);

    /// <summary>∂W and ∂b.</summary>
    public abstract void Gradient(LayerPlan layer);

    /// <summary>δ of a layer from that of the next one.</summary>
    public abstract void HiddenDelta(LayerPlan layer, LayerPlan next);

    /// <summary>∂cost/∂x.</summary>
    public abstract void InputGradient(LayerPlan first);

    /// <summary>The layer's step of gradient descent.</summary>
    public abstract void Descend(LayerPlan layer);

    /// <summary>z, a and δ of a layer, copied out.</summary>
    public abstract void Trace(LayerPlan layer);

    /// <summary>Declares a variable, unless a step before did.</summary>
    protected void Declare(string variable, string declaration)
    {
        if (declared.Add(variable))
        {
            writer.Write(declaration);
        }
    }
}
