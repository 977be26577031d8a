namespace NetGen.Benchmarks.Workloads;

/// <summary>Deep and narrow, Relu with a linear output.</summary>
[Network(5, 50, 50, 50, 50, 50, 50, 5, Hidden = Activation.Relu, Output = Activation.Identity, Loss = Loss.MeanSquaredError)]
public sealed partial class W10;
