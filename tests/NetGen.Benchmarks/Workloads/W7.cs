namespace NetGen.Benchmarks.Workloads;

/// <summary>Wide layers, Relu with a linear output.</summary>
[Network(1024, 1024, 1024, 10, Hidden = Activation.Relu, Output = Activation.Identity, Loss = Loss.MeanSquaredError)]
public sealed partial class W7;
