namespace NetGen.CodeGeneration.Layers;

/// <summary>The parameters of a layer that have one letter.</summary>
/// <param name="Layer">1 to L.</param>
/// <param name="Letter">The letter in equations.</param>
/// <param name="Index">The method that says where each of them lies.</param>
/// <param name="Name">What the emitted file calls the place of the first.</param>
/// <param name="Shape">Their indices, in words.</param>
/// <param name="Offset">The place of the first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="CountText">The same as the emitted file computes it.</param>
internal sealed record LayerParameters(int Layer, string Letter, ParameterIndex Index, string Name, string Shape, int Offset, int Count, string CountText);
