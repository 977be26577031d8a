namespace NetGen.Benchmarks.Workloads;

/// <summary>Narrow layers and many outputs, Elu with a linear output.</summary>
[Network(4, 30, 30, 30, 88, Hidden = Activation.Elu, Output = Activation.Identity, Loss = Loss.MeanSquaredError)]
public sealed partial class W9;
