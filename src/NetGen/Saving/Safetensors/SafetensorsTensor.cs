namespace NetGen.Saving;

/// <summary>What the header of a safetensors file says of a tensor.</summary>
/// <param name="Name">Its name: the layer's, with <see cref="Weight"/> or <see cref="Bias"/>.</param>
/// <param name="Type">The type of its numbers, <c>F32</c> or <c>F64</c> where NetGen can load it.</param>
/// <param name="Shape"><c>[outputs, inputs]</c> of weights, <c>[outputs]</c> of biases.</param>
/// <param name="Begin">Where its elements begin, in bytes after the header.</param>
/// <param name="End">Where they end.</param>
internal sealed record SafetensorsTensor(string Name, string Type, long[] Shape, long Begin, long End)
{
    public const string Weight = ".weight";
    public const string Bias = ".bias";
}
