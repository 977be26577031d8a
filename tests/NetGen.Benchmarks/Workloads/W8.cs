namespace NetGen.Benchmarks.Workloads;

/// <summary>Jet tagging, Relu with softmax.</summary>
[Network(16, 64, 32, 32, 5, Hidden = Activation.Relu, Output = Activation.Softmax, Loss = Loss.MeanSquaredError)]
public sealed partial class W8;
