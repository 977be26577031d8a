namespace NetGen.Benchmarks.Workloads;

/// <summary>The seed's customers, sigmoid.</summary>
[Network(400, 25, 7, Loss = Loss.MeanSquaredError)]
public sealed partial class W3;
