namespace NetGen.Benchmarks.Workloads;

/// <summary>Wide layers, ReLU with a linear output.</summary>
[Network(1024, 1024, 1024, 10, Hidden = Activation.ReLU, Output = Activation.Identity, Loss = Loss.MeanSquaredError)]
public sealed partial class W7;
