namespace NetGen.Benchmarks.Workloads;

/// <summary>A control policy, tanh with a linear output.</summary>
[Network(17, 64, 64, 6, Hidden = Activation.Tanh, Output = Activation.Identity, Loss = Loss.MeanSquaredError)]
public sealed partial class W4;
