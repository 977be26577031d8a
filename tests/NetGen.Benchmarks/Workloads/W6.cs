namespace NetGen.Benchmarks.Workloads;

/// <summary>An auto-encoder that finds anomalies, Relu with a linear output.</summary>
[Network(640, 128, 128, 128, 128, 8, 128, 128, 128, 128, 640, Hidden = Activation.Relu, Output = Activation.Identity, Loss = Loss.MeanSquaredError)]
public sealed partial class W6;
