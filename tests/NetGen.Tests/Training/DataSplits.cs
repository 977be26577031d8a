namespace NetGen.Tests.Training;

/// <summary>The split of each data set.</summary>
public sealed record DataSplits(Dictionary<string, DataSplit> Splits);
