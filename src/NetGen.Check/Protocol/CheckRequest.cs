namespace NetGen.Check.Protocol;

/// <summary>What the build asks, as JSON on the standard input.</summary>
/// <param name="Assembly">The assembly that the compiler wrote.</param>
/// <param name="References">The assemblies that it may need; the first of a name counts.</param>
/// <param name="Models">All model files of the project.</param>
internal sealed record CheckRequest(string Assembly, IReadOnlyList<string> References, IReadOnlyList<CheckedModel> Models);
