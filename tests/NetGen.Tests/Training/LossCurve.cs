namespace NetGen.Tests.Training;

/// <summary>Pairs of an epoch and the training loss after that many updates.</summary>
public sealed record LossCurve(double[][] Values);
