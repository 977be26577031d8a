using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Steps;

/// <summary>
/// What a few lines of a pass compute, with their equation. A pass is a list of steps; the dialect of a strategy writes each of them.
/// </summary>
/// <param name="Layer">The layer that it computes something of.</param>
internal abstract record Step(LayerPlan Layer)
{
    /// <summary>What stands above its lines; nothing where it only moves numbers.</summary>
    public abstract string Equation { get; }

    /// <summary>The layer at which a pass is when it takes the step.</summary>
    public virtual int At => Layer.Layer;

    /// <summary>Writes it.</summary>
    public abstract void Write(Dialect dialect);
}
