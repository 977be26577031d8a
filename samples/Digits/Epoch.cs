namespace Samples;

/// <summary>Where a network stands after one pass over the training rows.</summary>
/// <param name="Number">From 1.</param>
/// <param name="TrainingCost">The mean of the batches' costs, each before its step.</param>
/// <param name="TestCost">The cost of the test rows.</param>
/// <param name="Accuracy">The share of the test rows that are recognised.</param>
internal sealed record Epoch(int Number, double TrainingCost, double TestCost, double Accuracy);
