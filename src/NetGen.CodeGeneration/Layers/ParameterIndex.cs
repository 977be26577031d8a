namespace NetGen.CodeGeneration.Layers;

/// <summary>The methods that say where a parameter lies. Kinds of layers share them: what one calls its bias, users find by <c>BiasIndex</c>.</summary>
internal enum ParameterIndex
{
    /// <summary><c>WeightIndex(layer, output, input)</c>; such parameters come first, and l2 covers them.</summary>
    Weight,

    /// <summary><c>BiasIndex(layer, output)</c>.</summary>
    Bias,
}
