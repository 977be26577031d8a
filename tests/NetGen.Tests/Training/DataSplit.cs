namespace NetGen.Tests.Training;

/// <summary>The data rows, from 0, that a network is trained and tested on.</summary>
public sealed record DataSplit(int[] Train, int[] Test);
