namespace NetGen.Benchmarks.Workloads;

/// <summary>Jet tagging, ReLU with softmax.</summary>
[Network(16, 64, 32, 32, 5, Hidden = Activation.ReLU, Output = Activation.Softmax, Loss = Loss.MeanSquaredError)]
public sealed partial class W8;
