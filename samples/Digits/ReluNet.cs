using NetGen;

namespace Samples;

/// <summary>64 pixels, 32 hidden rectified units, and the probabilities of the 10 digits.</summary>
[Network(64, 32, 10, Hidden = Activation.Relu, Output = Activation.Softmax)]
public partial class ReluNet;
