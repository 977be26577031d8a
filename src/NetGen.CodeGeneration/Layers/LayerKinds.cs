using NetGen.CodeGeneration.Layers.Dense;

namespace NetGen.CodeGeneration.Layers;

/// <summary>The kinds of layers.</summary>
internal static class LayerKinds
{
    /// <summary>Each output from all inputs.</summary>
    public static LayerKind Dense { get; } = new DenseLayer();
}
