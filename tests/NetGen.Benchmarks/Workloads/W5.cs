namespace NetGen.Benchmarks.Workloads;

/// <summary>Handwritten digits, sigmoid.</summary>
[Network(784, 128, 10, Loss = Loss.MeanSquaredError)]
public sealed partial class W5;
