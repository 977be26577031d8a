namespace NetGen.Benchmarks.Workloads;

/// <summary>Iris, sigmoid.</summary>
[Network(4, 8, 3, Loss = Loss.MeanSquaredError)]
public sealed partial class W2;
