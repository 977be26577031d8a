namespace NetGen.Benchmarks.Workloads;

/// <summary>XOR, sigmoid.</summary>
[Network(2, 4, 1, Loss = Loss.MeanSquaredError)]
public sealed partial class W1;
