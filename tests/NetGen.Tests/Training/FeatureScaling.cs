namespace NetGen.Tests.Training;

/// <summary>Division of every feature by a number, or standardisation over the training rows if there is none.</summary>
public sealed record FeatureScaling(string Kind, double? Divisor);
