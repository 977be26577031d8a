namespace NetGen.Tests.Bounds;

/// <summary>Numbers of the reference and how far a correct computation can be from each.</summary>
internal readonly record struct Bounded(double[] Values, double[] Errors);
