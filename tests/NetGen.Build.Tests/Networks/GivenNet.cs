namespace NetGen.Build.Tests.Networks;

/// <summary>Everything given, activations apart.</summary>
[Network(784, 30, 10, Hidden = Activation.Gelu, Output = Activation.Softmax, Loss = Loss.MeanSquaredError, Precision = Precision.Double)]
public partial class GivenNet;
