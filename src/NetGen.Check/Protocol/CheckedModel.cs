namespace NetGen.Check.Protocol;

/// <summary>A model file of the project.</summary>
/// <param name="File">The file, as the project names it.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Samples">The file of its sample rows, as the project names it; nothing where there is none.</param>
/// <param name="SamplesPath">The full path of that; the model's where the model has the rows itself.</param>
internal sealed record CheckedModel(string File, string Path, string Samples, string SamplesPath);
