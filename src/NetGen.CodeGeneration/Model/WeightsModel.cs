namespace NetGen.CodeGeneration.Model;

/// <summary>The trained weights that a network is compiled with.</summary>
/// <param name="File">The model file, as the project names it, in quotes.</param>
/// <param name="Numbers">How that file stores them, for people: Float32.</param>
/// <param name="Parameters">The numbers.</param>
internal sealed record WeightsModel(string File, string Numbers, ImportedWeights Parameters);
